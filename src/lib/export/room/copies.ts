import { embedCode } from '../../embed/embedCode.ts';
import { citation } from '../citation.ts';
import { tsv } from '../csv.ts';
import { figureTable } from '../figureCsv.ts';
import { escapeXml, sceneSvg } from '../scene/svg.ts';
import type { Look, Subject, Words } from './subject.ts';

/** Something that is copied as text. */
export interface Copy {
	readonly id: string;
	readonly label: string;
	readonly text: () => string;
}

/** Where the copies point to, and on which day. */
export interface CopyPlace {
	/** Address of the script that gives an embedded chart its height. */
	readonly script: string;
	/** `YYYY-MM-DD` */
	readonly today: string;
}

/** What a subject gives to the clipboard as text. */
export function copiesOf(subject: Subject, words: Words, look: Look, { script, today }: CopyPlace): Copy[] {
	const { figure, provenance, embed } = subject;
	const cited = () => citation(words.title, provenance, today);
	const live =
		embed === null
			? []
			: [{ id: 'embed', label: 'Embed code, live', text: () => embedCode(embed, script, words.title) }];
	const frozen = subject.hasSizes
		? [{ id: 'frozen', label: 'Embed code, frozen', text: () => frozenCode(subject, words, look) }]
		: [];
	return [
		{ id: 'table', label: 'Table', text: () => tsv(figureTable(figure)) },
		{ id: 'link', label: 'Link', text: () => provenance.address },
		{ id: 'title-link', label: 'Title and link', text: () => `${words.title}\n${provenance.address}` },
		{ id: 'citation', label: 'Citation', text: () => cited().text },
		{ id: 'bibtex', label: 'BibTeX', text: () => cited().bibtex },
		...live,
		...frozen
	];
}

/** The drawing itself as markup that leads to the live page: its numbers stay as they are today. */
function frozenCode(subject: Subject, words: Words, look: Look): string {
	const [scene] = subject.pages(words, look);
	return `<a href="${escapeXml(subject.provenance.address)}">\n${sceneSvg(scene)}</a>\n`;
}
