import { smallExp } from './smallExp.ts';

/** Largest (a - b) / (a + b) of the logarithm's series, a ratio of about 1.1: its rest is then below 5e-13. */
const SERIES_REACH = 0.05;
const C3 = 1 / 3;
const C5 = 1 / 5;
const C7 = 1 / 7;

/**
 * Power of a ratio that is nearly always close to 1: (price / reference)^exponent, exactly 1 where both are equal.
 *
 * log(a / b) = 2 * artanh(z), z = (a - b) / (a + b), as a series where |z| is small
 *
 * @param lowRatio the ratio is held at or above it
 * @param highRatio the ratio is held at or below it
 * @example smallPower(2, 2, 5, 0.2, 5); // => 1
 */
export function smallPower(
	price: number,
	reference: number,
	exponent: number,
	lowRatio: number,
	highRatio: number
): number {
	const z = (price - reference) / (price + reference);
	if (z < SERIES_REACH && z > -SERIES_REACH) {
		const square = z * z;
		const logarithm = 2 * z * (1 + square * (C3 + square * (C5 + square * C7)));
		return smallExp(exponent * logarithm);
	}
	const ratio = price / reference;
	const held = ratio < lowRatio ? lowRatio : ratio > highRatio ? highRatio : ratio;
	return Math.exp(exponent * Math.log(held));
}
