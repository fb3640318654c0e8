/**
 * Number with fixed decimals, without a negative nought.
 *
 * @example fixed(-0.004, 2); // => '0.00'
 */
export function fixed(value: number, decimals: number): string {
	const text = value.toFixed(decimals);
	return Number(text) === 0 ? text.replace('-', '') : text;
}
