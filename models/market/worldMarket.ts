import type { Outlook } from '../outlook/outlook.ts';
import type { Assumptions } from '../parameters/registry.ts';
import type { SeriesRecord } from '../series.ts';
import { MONTHS } from '../timeline.ts';
import { anticipatedPrices } from './anticipation.ts';
import { clearPath } from './clearPath.ts';
import type { MarketPath, PriceMemory } from './clearPath.ts';
import { marketQuantities } from './quantities.ts';

/** The assumptions that the world market reads. */
export type MarketAssumptions = Pick<Assumptions, 'market' | 'opec' | 'shock' | 'russia'>;

/**
 * World market of the baseline: nothing disturbs the outlook, so its price and volumes stand.
 *
 * @param assumptions market, russia
 * @param outlook the world before any change
 * @param world receives brent, demand, tightOil, otherSupply, russiaOutput, opecCut, stockBuild
 */
export function undisturbedMarket(
	{ market, russia }: MarketAssumptions,
	outlook: Outlook,
	world: SeriesRecord
): void {
	world.brent.set(outlook.brent);
	world.demand.set(outlook.demand);
	world.tightOil.fill(market.tightOilVolume);
	world.otherSupply.fill(market.otherSupplyVolume);
	world.russiaOutput.fill(russia.production);
	world.opecCut.fill(0);
	world.stockBuild.fill(0);
}

/**
 * World market of the scenario: the price that clears each month, what traders make of it, and the volumes that follow.
 *
 * @param assumptions market, opec, shock, russia
 * @param outlook the world before any change
 * @param extra Venezuelan output above the outlook's [mb/d], one value a month
 * @param world receives brent, demand, tightOil, otherSupply, russiaOutput, opecCut, stockBuild
 * @param into receives the log deviations of Brent, before and with anticipation
 * @returns how well the market cleared
 */
export function disturbedMarket(
	assumptions: MarketAssumptions,
	outlook: Outlook,
	extra: Float64Array,
	world: SeriesRecord,
	into: PriceMemory
): MarketPath {
	const cleared = clearPath(assumptions, outlook, extra, world.opecCut, into);
	anticipatedPrices(cleared.price, assumptions.market.anticipation, cleared.anticipated);
	marketQuantities(assumptions, outlook, extra, cleared.anticipated, world);
	for (let month = 0; month < MONTHS; month++) {
		const deviation = cleared.anticipated[month];
		world.brent[month] = outlook.brent[month] * (deviation === 0 ? 1 : Math.exp(deviation));
	}
	return cleared;
}
