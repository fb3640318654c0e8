/** Characters that a name may have. */
export const NAME_LENGTH = 80;
/** Characters that a note may have. */
export const NOTE_LENGTH = 500;

/** Characters of an untrusted text that a fault prints, and of how many it is read. */
const QUOTED_LENGTH = 40;
const READ_LENGTH = 200;

/** Line breaks, tabs and other white space become one blank. */
const SPACE = /\s+/gu;
/** Control and format characters, directions that could turn a line round, halves of characters; joiners stay. */
const UNPRINTABLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu;

/**
 * Text on one line without anything that does not print.
 *
 * @example cleanText(' a\n\u0007b '); // => 'a b'
 */
export function cleanText(text: string): string {
	return text.replace(SPACE, ' ').replace(UNPRINTABLE, '').replace(SPACE, ' ').trim();
}

/**
 * Clean text of a limited length, counted in characters, not code units.
 *
 * @param length at most [characters]
 * @example shortText('abc', 2); // => 'ab'
 */
export function shortText(text: string, length: number): string {
	const characters = [...cleanText(text)];
	return characters.slice(0, length).join('').trim();
}

/**
 * Untrusted text as a fault may print it: clean, at most 40 characters, never empty.
 *
 * @example quoted(''); // => 'nothing'
 */
export function quoted(text: string): string {
	const clean = cleanText(text.slice(0, READ_LENGTH));
	if (clean === '') return 'nothing';
	return clean.length > QUOTED_LENGTH ? `${clean.slice(0, QUOTED_LENGTH)}…` : clean;
}
