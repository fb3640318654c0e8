/**
 * Number with fixed decimals, without a negative nought.
 *
 * @example fixed(-0.004, 2); // => '0.00'
 */
export function fixed(value: number, decimals: number): string {
	const text = value.toFixed(decimals);
	return Number(text) === 0 ? text.replace('-', '') : text;
}

/** What stands in a table where there is no number to tell. */
export const NO_ANSWER = 'no answer';

/** The same of a number that may be none. */
export function told(value: number | null, decimals: number): string {
	return value === null ? NO_ANSWER : fixed(value, decimals);
}
