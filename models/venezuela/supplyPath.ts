import type { Assumptions } from '../parameters/registry.ts';
import { MONTHS, yearsAt } from '../timeline.ts';
import { plannedCurve, plannedPoints } from './plannedPath.ts';
import { MONTHS_PER_YEAR } from '../units.ts';

/** Time after the delay that counts as not yet started. [yr] */
export const STARTED = 1e-9;

/** First month that ends after the plan has started; MONTHS if none does. */
function startMonth(delayYears: number): number {
	let month = 0;
	while (month < MONTHS && !(yearsAt(month) - delayYears > STARTED)) month++;
	return month;
}

/**
 * Venezuelan crude output in the scenario: the share of the plan that is delivered, no faster than wells and rigs allow.
 *
 * path = max(0, min(base + delivery * (plan - base), max(base, previous + maxGrowth / MONTHS_PER_YEAR)))
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
	const { delivery, initialOutput, path: points } = venezuela;
	const first = startMonth(venezuela.delayYears);
	if (points) plannedPoints(points, venezuela.delayYears, first, into);
	else plannedCurve(venezuela, first, into);
	const fastestStep = points ? Infinity : venezuela.maxGrowth / MONTHS_PER_YEAR;
	for (let month = 0; month < first; month++) into[month] = base[month];
	let previous: number = first > 0 ? base[first - 1] : initialOutput;
	for (let month = first; month < MONTHS; month++) {
		const standing = base[month];
		const delivered = standing + delivery * (into[month] - standing);
		const fastest = previous + fastestStep;
		const most = standing > fastest ? standing : fastest;
		const held = delivered < most ? delivered : most;
		previous = held > 0 ? held : 0;
		into[month] = previous;
	}
}
