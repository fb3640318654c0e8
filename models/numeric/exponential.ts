/** Largest argument of the series: its rest is below 3e-17 of the exponential, less than the built-in's own rounding. */
const REACH = 0.1;
/** Coefficients 1/k! of the series. */
const C3 = 1 / 6;
const C4 = 1 / 24;
const C5 = 1 / 120;
const C6 = 1 / 720;
const C7 = 1 / 5040;
const C8 = 1 / 40320;
const C9 = 1 / 362880;

/**
 * Exponential for arguments that are nearly always small; exactly 1 at 0.
 *
 * A series to the ninth power where |x| <= 0.1, the built-in function beyond. Written out it stays inside the loop that
 * needs it, while a call of the built-in makes the engine put all its registers aside. The market calls it most of all.
 *
 * @param x [1]
 * @returns exp(x), to the last digit or the one before
 * @example exponential(0); // => 1
 */
export function exponential(x: number): number {
	return x <= REACH && x >= -REACH ? 1 + series(x) : Math.exp(x);
}

/**
 * Exponential less one, for arguments that are nearly always small; exactly 0 at 0, and true there to the last digit.
 *
 * @param x [1]
 * @returns exp(x) - 1
 * @example exponentialLessOne(0); // => 0
 */
export function exponentialLessOne(x: number): number {
	return x <= REACH && x >= -REACH ? series(x) : Math.expm1(x);
}

/** The series without its 1, in pairs that do not wait for each other. */
function series(x: number): number {
	const square = x * x;
	const low = 0.5 + C3 * x + square * (C4 + C5 * x);
	const high = C6 + C7 * x + square * (C8 + C9 * x);
	return x + square * (low + square * square * high);
}
