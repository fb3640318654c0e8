import type { Balance } from '../../market/balance.ts';
import { clearMonth } from '../../market/clearMonth.ts';
import type { Clearing } from '../../market/clearingPrice.ts';
import type { Carried, MonthOfMarket, OutlookPrices } from './clearingTiles.ts';
import { floorDeviation } from '../../market/opec.ts';
import { MONTHS } from '../../timeline.ts';
import type { ResponseTile, Tile } from './tile.ts';

/** One draw's response out of the columns. */
const responseOf = ({ volume, slope, carry, gain }: ResponseTile, draw: number) => ({
	volume: volume[draw],
	slope: slope[draw],
	carry: carry[draw],
	gain: gain[draw]
});

/**
 * Clears one month of one draw as a single run does: for prices that jump, do not clear, or meet a floor.
 *
 * Writes the draw's price and cut of the month.
 */
export function clearPlainly(
	tile: Tile,
	draw: number,
	now: MonthOfMarket,
	carried: Carried,
	outlook: OutlookPrices
): void {
	const { price, opecCut, values, assumptions } = tile;
	const { month, demand, demandShock } = now;
	const at = draw * MONTHS + month;
	const balance: Balance = {
		forcing: carried.forcing[draw],
		demand,
		demandShock,
		demandCarried: carried.demand[draw],
		tightOilCarried: carried.tightOil[draw],
		otherCarried: carried.other[draw],
		russiaCarried: carried.russia[draw],
		stockSlope: demand * values['market.storageElasticity'][draw],
		norm: carried.norm[draw],
		demandSlope: tile.demand.slope[draw],
		tightOil: responseOf(tile.tightOil, draw),
		other: responseOf(tile.other, draw),
		russia: responseOf(tile.russia, draw),
		excess: 0,
		first: 0,
		second: 0
	};
	const clearing: Clearing = { price: 0, clears: true, steps: 0 };
	const start = month > 2 ? 3 * (price[at - 1] - price[at - 2]) + price[at - 3] : 0;
	const { priceFloor } = assumptions.opec;
	const floor = priceFloor > 0 ? floorDeviation(priceFloor, outlook.brent[outlook.at + at]) : -Infinity;
	const room = values['opec.maxCut'][draw] - carried.cut[draw];
	opecCut[at] = carried.cut[draw] + clearMonth(balance, start, floor, room, clearing);
	price[at] = clearing.price;
}
