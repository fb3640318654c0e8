/** Largest |z| of the series, a ratio of about 1.08, and the largest |2 * exponent * z|: its rest is then below 1e-12. */
const REACH = 0.04;
const POWER_REACH = 0.1;

/**
 * Series of a power of ratios that are nearly always close to 1: made once for an exponent, used for many ratios.
 *
 * (a / b)^exponent = ((1 + z) / (1 - z))^exponent = exp(p * artanh(z)), z = (a - b) / (a + b), p = 2 * exponent, to z^8
 */
export interface PowerSeries {
	readonly exponent: number;
	/** |z| up to which the series is used. */
	readonly reach: number;
	/** Coefficients of z, z^2, ... z^8. */
	readonly one: number;
	readonly two: number;
	readonly three: number;
	readonly four: number;
	readonly five: number;
	readonly six: number;
	readonly seven: number;
	readonly eight: number;
}

/**
 * Series of a power.
 *
 * @param exponent [1], of either sign
 */
export function powerSeries(exponent: number): PowerSeries {
	const p = 2 * exponent;
	const square = p * p;
	const fourth = square * square;
	return {
		exponent,
		reach: Math.min(REACH, POWER_REACH / Math.abs(p)),
		one: p,
		two: square / 2,
		three: p * (1 / 3 + square / 6),
		four: square * (1 / 3 + square / 24),
		five: p * (1 / 5 + square / 6 + fourth / 120),
		six: square * (23 / 90 + square / 18 + fourth / 720),
		seven: p * (1 / 7 + (7 * square) / 45 + fourth / 72 + (square * fourth) / 5040),
		eight: square * (22 / 105 + (11 * square) / 180 + fourth / 360 + (square * fourth) / 40320)
	};
}

/**
 * Power of a ratio held within two ends: (a / b)^exponent, exactly 1 where both are equal.
 *
 * @param series of the exponent
 * @param a above 0
 * @param b above 0, in the unit of a
 * @param lowest the ratio is held at or above it, below the reach of the series
 * @param highest the ratio is held at or below it, above the reach
 * @example powerOf(powerSeries(5), 2, 2, 0.2, 5); // => 1
 */
export function powerOf(series: PowerSeries, a: number, b: number, lowest: number, highest: number): number {
	const { reach, one, two, three, four, five, six, seven, eight } = series;
	const z = (a - b) / (a + b);
	if (!(z < reach && z > -reach)) return largePower(a / b, series.exponent, lowest, highest);
	const square = z * z;
	const odd = one + square * (three + square * (five + square * seven));
	const even = two + square * (four + square * (six + square * eight));
	return 1 + (z * odd + square * even);
}

/** Kept apart: a call of the built-in makes the engine put its registers aside, in every round of the loop that holds it. */
function largePower(ratio: number, exponent: number, lowest: number, highest: number): number {
	const held = ratio < lowest ? lowest : ratio > highest ? highest : ratio;
	return Math.exp(exponent * Math.log(held));
}
