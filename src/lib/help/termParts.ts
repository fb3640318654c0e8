import { TERM_IDS, TERMS } from './terms.ts';
import type { TermId } from './terms.ts';

/** A piece of a text: plain, or a term that can be explained. */
export interface TermPart {
	readonly text: string;
	readonly term: TermId | null;
}

const BY_SPELLING: ReadonlyMap<string, TermId> = new Map(
	TERM_IDS.flatMap((id) => TERMS[id].map((spelling) => [spelling.toLowerCase(), id] as const))
);
/** Any spelling as whole words, the longest first: 'hard-currency income' before 'hard currency'. */
const ANY = new RegExp(
	`(?<![\\p{L}\\d])(?:${[...BY_SPELLING.keys()]
		.sort((one, other) => other.length - one.length)
		.map((spelling) => spelling.replace(/[+/]/g, '\\$&'))
		.join('|')})(?![\\p{L}\\d])`,
	'giu'
);

/**
 * A text cut where terms stand, each term once; the pieces in a row are the text.
 *
 * @example termParts('Brent, nominal')[0]; // => { text: 'Brent', term: 'brent' }
 */
export function termParts(text: string): readonly TermPart[] {
	const parts: TermPart[] = [];
	const told = new Set<TermId>();
	let from = 0;
	for (const match of text.matchAll(ANY)) {
		const term = BY_SPELLING.get(match[0].toLowerCase());
		if (term === undefined || told.has(term)) continue;
		told.add(term);
		if (match.index > from) parts.push({ text: text.slice(from, match.index), term: null });
		parts.push({ text: match[0], term });
		from = match.index + match[0].length;
	}
	if (from < text.length) parts.push({ text: text.slice(from), term: null });
	return parts;
}
