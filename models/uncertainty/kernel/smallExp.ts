/** Largest argument of the short series: its rest is then below 5e-14. */
const SHORT_REACH = 0.08;
/** Largest argument of the long series: its rest is then below 3e-13. */
const LONG_REACH = 0.25;
/** Coefficients 1/k! of the exponential's series. */
const C3 = 1 / 6;
const C4 = 1 / 24;
const C5 = 1 / 120;
const C6 = 1 / 720;
const C7 = 1 / 5040;
const C8 = 1 / 40320;
const C9 = 1 / 362880;

/**
 * Exponential less one of an argument that is nearly always small; exactly 0 at 0.
 *
 * A series to the seventh power where |x| <= 0.08, the built-in function beyond: equal to 5e-14 of the exponential.
 *
 * @example smallExpm1(0); // => 0
 */
export function smallExpm1(x: number): number {
	if (x > SHORT_REACH || x < -SHORT_REACH) return Math.exp(x) - 1;
	const square = x * x;
	const low = 0.5 + C3 * x;
	const high = C4 + C5 * x + square * (C6 + C7 * x);
	return x + (square * low + square * square * high);
}

/**
 * Exponential of an argument that is seldom large; exactly 1 at 0.
 *
 * A series to the ninth power where |x| <= 0.25, the built-in function beyond: equal to 3e-13.
 *
 * @example smallExp(0); // => 1
 */
export function smallExp(x: number): number {
	if (x > LONG_REACH || x < -LONG_REACH) return Math.exp(x);
	const square = x * x;
	const high = square * (C6 + C7 * x + square * (C8 + C9 * x));
	return 1 + (x + square * (0.5 + C3 * x + square * (C4 + C5 * x + high)));
}
