import type { SourceId } from '../parameters/sources.ts';
import type { Fraction, MbPerDay, UsdPerBbl } from '../units.ts';
import { STEO_OCTOBER_2026 } from './steo.ts';

/** A price that an outlook prints (`data`) or that this project adds to it (`assumption`). */
export interface OutlookAnchor {
	/** Model month, 0 = January of the start year. */
	readonly month: number;
	readonly price: UsdPerBbl;
	readonly standing: 'data' | 'assumption';
}

/** One published view of the world before any change, or the user's own flat one. */
export interface OutlookSpec {
	readonly label: string;
	/** Absent where the level is the user's own. */
	readonly sourceId: SourceId | null;
	/** Day or month of publication. */
	readonly date: string | null;
	readonly startYear: number;
	/** Brent month by month from the one with which the publisher's table opens, which may lie before the start year;
	 * null where no such table is kept. */
	readonly printed: { readonly from: string; readonly brent: readonly UsdPerBbl[] } | null;
	/** Straight lines between the anchors, constant after the last. Empty: the user states the level. */
	readonly anchors: readonly OutlookAnchor[];
	/** World demand in the start year. */
	readonly demand: MbPerDay;
	/** Growth of world demand, once a year. */
	readonly demandGrowth: Fraction;
	/** What in it is this project's and not the source's. */
	readonly assumed: string;
}

const data = (month: number, price: number): OutlookAnchor => ({ month, price, standing: 'data' });
const assumption = (month: number, price: number): OutlookAnchor => ({
	month,
	price,
	standing: 'assumption'
});

/** First month of 2027 in the table of October 2026, which opens with the last quarter of 2026. */
const JANUARY_2027 = 3;

/** World use of liquids in 2027: the mean of the table's twelve months, rounded. [mb/d] source steo2610 */
const DEMAND_2027 = 104.65;
/** Growth of world demand after 2027. [fraction/yr] assumption of this project */
const DEMAND_GROWTH_2027 = 0.007;

/** The option values of `outlook.vintage`. */
export type OutlookVintage = 'eia-2026-10' | 'eia-2026-01' | 'flat';

/** Every outlook that a scenario may stand on. */
export const OUTLOOKS: Readonly<Record<OutlookVintage, OutlookSpec>> = {
	'eia-2026-10': {
		label: 'EIA, October 2026',
		sourceId: 'steo2610',
		date: '2026-10-06',
		startYear: 2027,
		printed: STEO_OCTOBER_2026,
		anchors: [
			...STEO_OCTOBER_2026.brent.slice(JANUARY_2027).map((price, month) => data(month, price)),
			assumption(23, 70)
		],
		demand: DEMAND_2027,
		demandGrowth: DEMAND_GROWTH_2027,
		assumed:
			'From 2028 on: twelve equal steps to 70 in December 2028, then level; demand growth of 0.7 % a year.'
	},
	'eia-2026-01': {
		label: 'EIA, January 2026',
		sourceId: 'steo2601',
		date: '2026-01',
		startYear: 2026,
		printed: null,
		anchors: [data(0, 55.87), data(11, 55.87), data(12, 54.02), data(23, 54.02), assumption(59, 65)],
		demand: 104.8,
		demandGrowth: 0.01,
		assumed:
			'From 2028 on: equal steps to 65 in December 2030, then level; demand of 104.8 mb/d growing 1 % a year.'
	},
	flat: {
		label: 'Flat, your own level',
		sourceId: null,
		date: null,
		startYear: 2027,
		printed: null,
		anchors: [],
		demand: DEMAND_2027,
		demandGrowth: DEMAND_GROWTH_2027,
		assumed: 'Everything: a constant price that you set; demand as in the outlook of October 2026.'
	}
};
