import type { Source } from '#models/parameters/sources.ts';
import { bibtexText } from '../format/bibtexText.ts';

/** People joined by "and"; a house in braces of its own, so that its name is not taken apart. */
function authors(publisher: string): string {
	const isPeople = /^[A-Z]\. /.test(publisher);
	return isPeople ? bibtexText(publisher.replaceAll(', ', ' and ')) : `{${bibtexText(publisher)}}`;
}

/**
 * A source as an entry of BibTeX, with a note on how far it was read.
 *
 * @param link its address, without remarks; null where there is none
 */
export function bibtexEntry(source: Source, link: string | null): string {
	const fields = [
		`  author = {${authors(source.publisher)}}`,
		`  title = {{${bibtexText(source.title)}}}`,
		...(source.year === null ? [] : [`  year = {${source.year}}`]),
		...(link === null ? [] : [`  url = {${link}}`]),
		`  note = {${bibtexText(source.bibliography)}}`
	];
	return `@misc{${source.id},\n${fields.join(',\n')}\n}`;
}
