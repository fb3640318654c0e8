import { polynomial } from '../numeric/polynomial.ts';

/** Ranges and coefficients of algorithm AS 241 (PPND16), lowest power first. source Wichura 1988, Applied Statistics 37, 477–484 */
const CENTRAL_HALF_WIDTH = 0.425;
const CENTRAL_OFFSET = 0.180625;
const TAIL_SPLIT = 5;
const NEAR_TAIL_OFFSET = 1.6;

// prettier-ignore
const CENTRAL_ABOVE = [
	3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
	45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727
];
// prettier-ignore
const CENTRAL_BELOW = [
	1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077,
	21213.794301586595867, 39307.89580009271061, 28729.085735721942674, 5226.495278852545925
];
// prettier-ignore
const NEAR_ABOVE = [
	1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504,
	1.27045825245236838258, 0.24178072517745061177, 0.0227238449892691845833, 7.7454501427834140764e-4
];
// prettier-ignore
const NEAR_BELOW = [
	1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455,
	0.14810397642748007459, 0.0151986665636164571966, 5.475938084995344946e-4, 1.05075007164441684324e-9
];
// prettier-ignore
const FAR_ABOVE = [
	6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123,
	0.026532189526576123093, 0.0012426609473880784386, 2.71155556874348757815e-5, 2.01033439929228813265e-7
];
// prettier-ignore
const FAR_BELOW = [
	1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525,
	7.868691311456132591e-4, 1.8463183175100546818e-5, 1.4215117583164458887e-7, 2.04426310338993978564e-15
];

/**
 * Quantile of the standard normal distribution, to about 1e-16 relative (AS 241).
 *
 * @param p probability, in (0, 1); 0 and 1 give the infinities
 * @throws {RangeError} if p lies outside 0…1
 * @example normalQuantile(0.975); // => 1.9599639845400536
 */
export function normalQuantile(p: number): number {
	if (!(p >= 0 && p <= 1)) throw new RangeError(`p requires 0…1, got ${p}`);
	const centred = p - 0.5;
	if (Math.abs(centred) <= CENTRAL_HALF_WIDTH) {
		const square = CENTRAL_OFFSET - centred * centred;
		return (centred * polynomial(CENTRAL_ABOVE, square)) / polynomial(CENTRAL_BELOW, square);
	}
	const tail = Math.sqrt(-Math.log(centred < 0 ? p : 1 - p));
	if (tail === Infinity) return centred < 0 ? -Infinity : Infinity;
	const isNear = tail <= TAIL_SPLIT;
	const distance = tail - (isNear ? NEAR_TAIL_OFFSET : TAIL_SPLIT);
	const size =
		polynomial(isNear ? NEAR_ABOVE : FAR_ABOVE, distance) /
		polynomial(isNear ? NEAR_BELOW : FAR_BELOW, distance);
	return centred < 0 ? -size : size;
}
