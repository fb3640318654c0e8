/** Largest argument of the series: its rest is then below 5e-14. */
const SERIES_REACH = 0.08;
/** Coefficients 1/k! of the exponential's series. */
const C3 = 1 / 6;
const C4 = 1 / 24;
const C5 = 1 / 120;
const C6 = 1 / 720;
const C7 = 1 / 5040;

/**
 * Exponential less one of an argument that is nearly always small; exactly 0 at 0.
 *
 * A series of eighth order where |x| <= 0.08, the built-in function beyond: equal to 5e-14 of the exponential.
 *
 * @example smallExpm1(0); // => 0
 */
export function smallExpm1(x: number): number {
	if (x > SERIES_REACH || x < -SERIES_REACH) return Math.exp(x) - 1;
	const square = x * x;
	return x + square * (0.5 + C3 * x + square * (C4 + C5 * x + square * (C6 + C7 * x)));
}

/**
 * Exponential of an argument that is nearly always small; exactly 1 at 0.
 *
 * @example smallExp(0); // => 1
 */
export function smallExp(x: number): number {
	return 1 + smallExpm1(x);
}
