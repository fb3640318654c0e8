import { OUTLOOKS } from '../../data/outlooks.ts';
import { brentAnchorPath } from '../../outlook/anchorPath.ts';
import { BRENT_FLOOR, ERROR_GROWTH, ERROR_SD, worldOutlook } from '../../outlook/outlook.ts';
import type { Assumptions } from '../../parameters/registry.ts';
import type { SeriesRecord } from '../../series.ts';
import { MONTHS } from '../../timeline.ts';
import type { Tile } from './tile.ts';

/** The part of an outlook that no draw changes. */
export interface SharedOutlook {
	readonly startYear: number;
	/** World demand [mb/d], one value a month. */
	readonly demand: Float64Array;
	/** Brent before `brentShift` and `brentError` [USD/bbl], one value a month; null where the user states it. */
	readonly path: Float64Array | null;
}

/** The outlook that all draws start from. */
export function sharedOutlook({ outlook }: Assumptions): SharedOutlook {
	const { startYear, demand } = worldOutlook(outlook, new Float64Array(MONTHS));
	const { vintage } = outlook;
	return { startYear, demand, path: vintage === 'flat' ? null : brentAnchorPath(OUTLOOKS[vintage].anchors) };
}

/**
 * One draw's Brent before any change (outlook/outlook.ts).
 *
 * @param at where the draw's months begin in the baseline's series
 */
export function outlookBrent(
	{ values }: Tile,
	draw: number,
	{ path }: SharedOutlook,
	into: Float64Array,
	at: number
): void {
	const shift = values['outlook.brentShift'][draw];
	const error = ERROR_SD * values['outlook.brentError'][draw];
	const flat = values['outlook.flatBrent'][draw];
	for (let month = 0; month < MONTHS; month++) {
		const level = (path ? path[month] : flat) + shift;
		const brent = level * Math.exp(error * ERROR_GROWTH[month]);
		into[at + month] = brent > BRENT_FLOOR ? brent : BRENT_FLOOR;
	}
}

/** One draw's Venezuelan output without the change (venezuela/counterfactual.ts). */
export function counterfactualOutput({ values }: Tile, draw: number, into: Float64Array, at: number): void {
	const rate = Math.exp(Math.log(1 - values['venezuela.counterfactualDecline'][draw]) / 12);
	let output = values['venezuela.initialOutput'][draw];
	for (let month = 0; month < MONTHS; month++) into[at + month] = output *= rate;
}

/** One draw's volumes that stand as the outlook has them (market/worldMarket.ts). */
export function undisturbedVolumes(
	{ values }: Tile,
	draw: number,
	{ demand }: SharedOutlook,
	world: SeriesRecord,
	at: number
): void {
	const until = at + MONTHS;
	world.demand.set(demand, at);
	world.tightOil.fill(values['market.tightOilVolume'][draw], at, until);
	world.otherSupply.fill(values['market.otherSupplyVolume'][draw], at, until);
	world.capital.fill(values['venezuela.holdCapex'][draw], at, until);
}
