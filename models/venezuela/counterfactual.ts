import { MONTHS, monthlyFactor } from '../timeline.ts';

/**
 * Venezuelan output without the change: what the outlook is taken to contain.
 *
 * output = initialOutput * (1 - decline)^t
 *
 * @param initialOutput [mb/d]
 * @param decline [fraction/yr], negative for growth
 * @param into receives [mb/d], one value a month
 */
export function counterfactualPath(initialOutput: number, decline: number, into: Float64Array): void {
	const factor = monthlyFactor(-decline);
	let standing = initialOutput;
	for (let month = 0; month < MONTHS; month++) into[month] = standing *= factor;
}
