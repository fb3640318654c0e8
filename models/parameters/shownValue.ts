import { quoted } from '../text/cleanText.ts';

/** A character that leaves no trace; white space leaves a blank. */
const UNSEEN = /(?!\s)[\p{Cc}\p{Cf}\p{Cs}]/u;

/**
 * Untrusted value as a fault may print it: short, on one line, and never by running anything of its own.
 *
 * @example shownValue(99); // => '99'
 * @example shownValue([1, 2]); // => 'a list'
 */
export function shownValue(value: unknown): string {
	if (value === undefined || value === '') return 'nothing';
	if (typeof value === 'string') return `${quoted(value)}${unseen(value)}`;
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object' && value !== null) return 'an object';
	return typeof value === 'function' || typeof value === 'symbol' ? `a ${typeof value}` : String(value);
}

/**
 * The same where a number is required: a number given as a text is named as the text that it is.
 *
 * @example shownNumber('2'); // => 'the text 2'
 * @example shownNumber('2\u0000'); // => 'the text 2 with characters that do not print'
 */
export function shownNumber(value: unknown): string {
	return typeof value === 'string' && value !== ''
		? `the text ${quoted(value)}${unseen(value)}`
		: shownValue(value);
}

/** Says that a text has more in it than can be seen; else a fault could show a text that looks legal. */
function unseen(text: string): string {
	return UNSEEN.test(text) ? ' with characters that do not print' : '';
}
