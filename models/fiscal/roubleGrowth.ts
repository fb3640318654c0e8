import { MONTHS, yearsAt } from '../timeline.ts';

/**
 * Nominal growth of rouble magnitudes since the start.
 *
 * growth = (1 + drift)^t
 *
 * @param drift [fraction/yr], > -1
 * @returns factors, one a month
 */
export function roubleGrowth(drift: number): Float64Array {
	const logRate = Math.log(1 + drift);
	const growth = new Float64Array(MONTHS);
	for (let month = 0; month < MONTHS; month++) growth[month] = Math.exp(logRate * yearsAt(month));
	return growth;
}
