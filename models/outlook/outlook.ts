import { OUTLOOKS } from '../data/outlooks.ts';
import type { OutlookVintage } from '../data/outlooks.ts';
import type { Assumptions } from '../parameters/registry.ts';
import { MONTHS, yearsAt } from '../timeline.ts';
import { brentAnchorPath } from './anchorPath.ts';
import { MONTHS_PER_YEAR } from '../units.ts';

/** The world before any change: what the market would do without the scenario. */
export interface Outlook {
	readonly startYear: number;
	/** Brent [USD/bbl], one value a month. */
	readonly brent: Float64Array;
	/** World demand at the outlook's price [mb/d], one value a month. */
	readonly demand: Float64Array;
}

/** Lowest Brent that an outlook may print. [USD/bbl] assumption: keeps logarithms and grades defined. */
const BRENT_FLOOR = 5;
/** Long-run standard deviation of the log error of an outlook. assumption: about EIA's one-year 90 % span. */
const ERROR_SD = 0.28;
/** Mean reversion of the oil price. [1/yr] source jrw */
export const MEAN_REVERSION = 0.21;
/** Age of the newest observation when month 0 begins. [yr] assumption */
const ERROR_HEAD_START = 0.25;

/** Growth of the error's standard deviation over the months, from part of a year to its plateau. */
const ERROR_GROWTH = Float64Array.from({ length: MONTHS }, (_, month) =>
	Math.sqrt(1 - Math.exp(-2 * MEAN_REVERSION * (yearsAt(month) + ERROR_HEAD_START)))
);

const ANCHOR_PATHS = Object.fromEntries(
	Object.entries(OUTLOOKS).map(([vintage, outlook]) => [vintage, brentAnchorPath(outlook.anchors)])
) as Record<OutlookVintage, Float64Array>;

const DEMAND_PATHS = Object.fromEntries(
	Object.entries(OUTLOOKS).map(([vintage, { demand, demandGrowth }]) => [
		vintage,
		Float64Array.from(
			{ length: MONTHS },
			(_, month) => demand * (1 + demandGrowth) ** Math.floor(month / MONTHS_PER_YEAR)
		)
	])
) as Record<OutlookVintage, Float64Array>;

/**
 * Brent and world demand before any change, month by month.
 *
 * brent = max(BRENT_FLOOR, (path + brentShift) * exp(ERROR_SD * brentError * sqrt(1 - exp(-2 * MEAN_REVERSION * (t + ERROR_HEAD_START)))))
 *
 * The errors of an outlook grow and level off, because oil prices revert to a mean. Demand grows in steps,
 * once a year, and does not answer `brentShift` or `brentError`: those move the level at which the same
 * demand clears.
 *
 * @param assumptions the group `outlook`
 * @param brent receives Brent [USD/bbl], one value a month
 * @source steo2610, steo2601, jrw
 */
export function worldOutlook(
	{ vintage, brentShift, brentError, flatBrent }: Assumptions['outlook'],
	brent: Float64Array
): Outlook {
	const path = ANCHOR_PATHS[vintage];
	const flat = vintage === 'flat';
	for (let month = 0; month < MONTHS; month++) {
		const level = (flat ? flatBrent : path[month]) + brentShift;
		const error = brentError === 0 ? 1 : Math.exp(ERROR_SD * brentError * ERROR_GROWTH[month]);
		brent[month] = Math.max(BRENT_FLOOR, level * error);
	}
	return { startYear: OUTLOOKS[vintage].startYear, brent, demand: DEMAND_PATHS[vintage] };
}
