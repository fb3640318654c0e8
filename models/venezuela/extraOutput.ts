import { MONTHS } from '../timeline.ts';

/**
 * Venezuelan output above what the outlook is taken to contain: the change that everything else answers.
 *
 * @param path output in the scenario [mb/d], one value a month
 * @param base output without the change [mb/d], one value a month
 * @param into receives [mb/d], one value a month
 */
export function extraOutput(path: Float64Array, base: Float64Array, into: Float64Array): void {
	for (let month = 0; month < MONTHS; month++) into[month] = path[month] - base[month];
}
