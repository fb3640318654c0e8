/**
 * Value of a polynomial by Horner's rule.
 *
 * @param coefficients lowest power first, at least one
 * @param x [1]
 * @example polynomial([1, 2, 3], 2); // => 17
 */
export function polynomial(coefficients: readonly number[], x: number): number {
	let value = coefficients[coefficients.length - 1];
	for (let power = coefficients.length - 2; power >= 0; power--) value = value * x + coefficients[power];
	return value;
}
