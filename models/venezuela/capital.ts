import type { Assumptions } from '../parameters/registry.ts';
import { MONTHS } from '../timeline.ts';
import { MONTHS_PER_YEAR } from '../units.ts';

/**
 * Capital that a path of output needs, at a yearly rate.
 *
 * capital = holdCapex + growth * cost, growth = 12 * the month's rise in output
 *
 * The part of a rise below `initialOutput + quickWin` costs quickWinCapex (workovers), the part above it
 * expansionCapex (new wells and upgraders). A fall costs nothing beyond the upkeep. 1 mb/d at 1 kUSD per b/d is USD 1 bn.
 *
 * @param venezuela the group's assumptions
 * @param path output [mb/d], one value a month
 * @param into receives [USD bn/yr], one value a month
 * @source rys260105, chevron2609
 */
export function capitalSpending(
	venezuela: Assumptions['venezuela'],
	path: Float64Array,
	into: Float64Array
): void {
	const { initialOutput, quickWin, holdCapex, quickWinCapex, expansionCapex } = venezuela;
	const expansionFrom = initialOutput + quickWin;
	let previous: number = initialOutput;
	for (let month = 0; month < MONTHS; month++) {
		const output = path[month];
		let spending: number = holdCapex;
		if (output > previous) {
			const repaired = Math.max(0, Math.min(output, expansionFrom) - previous);
			const built = output - previous - repaired;
			spending += MONTHS_PER_YEAR * (repaired * quickWinCapex + built * expansionCapex);
		}
		into[month] = spending;
		previous = output;
	}
}
