import { MONTHS, monthlyFactor } from '../timeline.ts';

/**
 * Nominal growth of rouble magnitudes since the start.
 *
 * growth = (1 + drift)^t
 *
 * @param drift [fraction/yr], > -1
 * @param growth receives the factors; new memory where absent
 * @returns factors, one a month
 */
export function roubleGrowth(drift: number, growth: Float64Array = new Float64Array(MONTHS)): Float64Array {
	const factor = monthlyFactor(drift);
	let standing = 1;
	for (let month = 0; month < MONTHS; month++) growth[month] = standing *= factor;
	return growth;
}
