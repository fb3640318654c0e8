import type { Assumptions } from '../parameters/registry.ts';
import { marketGroups } from './groups.ts';

/**
 * Ratio of the slow to the quick answers of the market: from 1 on prices can swing from month to month.
 *
 * A = Σ |slope| * volume + demand * storageElasticity, B = Σ |gain| * volume, with each group's response: slope =
 * short + gain, gain = speed * (long - short)
 *
 * @param assumptions all groups
 * @param demand world demand in the month looked at [mb/d]
 * @returns B / A
 */
export function slowToQuick(assumptions: Assumptions, demand: number): number {
	const groups = marketGroups(assumptions);
	let quick = demand * assumptions.market.storageElasticity;
	let slow = 0;
	for (const { volume, slope, gain } of [
		{ ...groups.demand, volume: demand },
		groups.tightOil,
		groups.other,
		groups.russia
	]) {
		quick += Math.abs(slope) * volume;
		slow += Math.abs(gain) * volume;
	}
	return slow / quick;
}
