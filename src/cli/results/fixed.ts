import { NO_ANSWER } from '$lib/format/noAnswer.ts';

/**
 * Number with fixed decimals, without a negative nought.
 *
 * @example fixed(-0.004, 2); // => '0.00'
 */
export function fixed(value: number, decimals: number): string {
	const text = value.toFixed(decimals);
	return Number(text) === 0 ? text.replace('-', '') : text;
}

/**
 * Number that is told, null where it is none: NaN stands for what has no answer.
 *
 * @example orNull(NaN); // => null
 */
export function orNull(value: number): number | null {
	return Number.isNaN(value) ? null : value;
}

/** The same of a number that may be none; what stands in its place then. */
export function told(value: number | null, decimals: number): string {
	return value === null ? NO_ANSWER : fixed(value, decimals);
}
