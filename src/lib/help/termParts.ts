import { TERM_IDS, TERMS } from './terms.ts';
import type { TermId } from './terms.ts';

/** A piece of a text: plain, or a term that can be explained. */
export interface TermPart {
	readonly text: string;
	readonly term: TermId | null;
	/** Signs that no line may part from a term: a bracket before it, a comma behind it. */
	readonly before: string;
	readonly after: string;
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

/** Signs at the end of a text that cling to what follows, and at the start of one to what went before. */
const OPENING = /[([“‘]+$/u;
const CLOSING = /^[)\].,;:!?”’]+/u;
const plain = (text: string): TermPart[] =>
	text === '' ? [] : [{ text, term: null, before: '', after: '' }];

/**
 * A text cut where terms stand, each term once; the pieces in a row are the text.
 *
 * @param besides terms that are explained close by already
 * @example termParts('Brent, nominal')[0]; // => { text: 'Brent', term: 'brent', before: '', after: ',' }
 */
export function termParts(text: string, besides: readonly TermId[] = []): readonly TermPart[] {
	const parts: TermPart[] = [];
	const told = new Set<TermId>(besides);
	let from = 0;
	for (const match of text.matchAll(ANY)) {
		const term = BY_SPELLING.get(match[0].toLowerCase());
		if (term === undefined || told.has(term)) continue;
		told.add(term);
		const end = match.index + match[0].length;
		const between = text.slice(from, match.index);
		const before = OPENING.exec(between)?.[0] ?? '';
		const after = CLOSING.exec(text.slice(end))?.[0] ?? '';
		parts.push(...plain(between.slice(0, between.length - before.length)));
		parts.push({ text: match[0], term, before, after });
		from = end + after.length;
	}
	return [...parts, ...plain(text.slice(from))];
}
