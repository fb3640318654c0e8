import type { Assumptions } from '../parameters/registry.ts';
import { MONTHS, yearsAt } from '../timeline.ts';
import { curvePlan, pointsPlan } from './plannedOutput.ts';

/** Time after the delay that counts as not yet started. [yr] */
export const STARTED = 1e-9;

/**
 * Venezuelan crude output in the scenario: the share of the plan that is delivered, no faster than wells and rigs allow.
 *
 * path = max(0, min(base + delivery * (plan - base), max(base, previous + maxGrowth / 12)))
 *
 * Until the delay has passed the path is the base. A path given as points is not held to `maxGrowth`.
 *
 * @param venezuela the group's assumptions
 * @param base output without the change [mb/d], one value a month
 * @param into receives [mb/d], one value a month, >= 0
 */
export function supplyPath(
	venezuela: Assumptions['venezuela'],
	base: Float64Array,
	into: Float64Array
): void {
	const { delayYears, delivery, maxGrowth, initialOutput, path: points } = venezuela;
	const plan = points ? pointsPlan(points) : curvePlan(venezuela);
	const fastestStep = points ? Infinity : maxGrowth / 12;
	let previous: number = initialOutput;
	for (let month = 0; month < MONTHS; month++) {
		const years = yearsAt(month) - delayYears;
		let output = base[month];
		if (years > STARTED) {
			const delivered = output + delivery * (plan(years) - output);
			output = Math.max(0, Math.min(delivered, Math.max(output, previous + fastestStep)));
		}
		into[month] = output;
		previous = output;
	}
}
