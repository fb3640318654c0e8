import { quoted } from '../text/cleanText.ts';

/**
 * Untrusted value as a fault may print it: short, on one line, and never by running anything of its own.
 *
 * @example shownValue(99); // => '99'
 * @example shownValue([1, 2]); // => 'a list'
 */
export function shownValue(value: unknown): string {
	if (value === undefined || value === '') return 'nothing';
	if (typeof value === 'string') return quoted(value);
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object' && value !== null) return 'an object';
	return typeof value === 'function' || typeof value === 'symbol' ? `a ${typeof value}` : String(value);
}

/**
 * The same where a number is required: a number given as a text is named as the text that it is.
 *
 * @example shownNumber('2'); // => 'the text 2'
 */
export function shownNumber(value: unknown): string {
	return typeof value === 'string' && value !== '' ? `the text ${quoted(value)}` : shownValue(value);
}
