import type { Outlook } from '../outlook/outlook.ts';
import { MONTHS, monthlySpeed } from '../timeline.ts';
import { clearMonth } from './clearMonth.ts';
import type { Clearing } from './clearingPrice.ts';
import { carryForward, emptyBalance } from './memory.ts';
import { floorDeviation, wantedCut } from './opec.ts';
import { shockLasts } from './shock.ts';
import type { MarketAssumptions } from './worldMarket.ts';

/** Log deviations of Brent from the outlook, one a month. */
export interface PriceMemory {
	/** Log deviations of Brent from the outlook that clear each month. */
	readonly price: Float64Array;
	/** The same once traders look ahead; filled by the stage that follows. */
	readonly anticipated: Float64Array;
}

/** The market's way through the months, before and after anticipation. */
export interface MarketPath extends PriceMemory {
	/** Months in which no price clears. */
	readonly uncleared: number[];
}

/**
 * Clearing prices of all months and the OPEC+ cut that goes with them, before anticipation.
 *
 * Carries three memories from month to month: the groups' slow answers, the stock holders' price norm, and
 * the OPEC+ cut, C = C(previous) + speed * (want - C(previous)). The extra cut for a price floor is not remembered.
 *
 * @param assumptions market, opec, shock, russia
 * @param outlook the world before any change
 * @param extra Venezuelan output above the outlook's [mb/d], one value a month
 * @param opecCut receives the cut, the floor's part included [mb/d]
 * @param into receives the prices
 */
export function clearPath(
	assumptions: MarketAssumptions,
	outlook: Outlook,
	extra: Float64Array,
	opecCut: Float64Array,
	into: PriceMemory = { price: new Float64Array(MONTHS), anticipated: new Float64Array(MONTHS) }
): MarketPath {
	const { market, opec, shock } = assumptions;
	const memory = emptyBalance(assumptions);
	const { balance } = memory;
	const opecSpeed = monthlySpeed(opec.halfLife);
	const normSpeed = monthlySpeed(market.storageHalfLife);
	const { price, anticipated } = into;
	const path: MarketPath = { price, anticipated, uncleared: [] };
	const clearing: Clearing = { price: 0, clears: true, steps: 0 };
	let cut = 0;
	for (let month = 0; month < MONTHS; month++) {
		const lasts = shockLasts(shock, month);
		const extraSupply = extra[month] + (lasts ? shock.supply : 0);
		cut += opecSpeed * (wantedCut(opec, month, extraSupply) - cut);
		balance.forcing = extraSupply - cut;
		balance.demand = outlook.demand[month];
		balance.demandShock = lasts ? shock.demand : 0;
		balance.stockSlope = balance.demand * market.storageElasticity;
		const start = month > 2 ? 3 * (price[month - 1] - price[month - 2]) + price[month - 3] : 0;
		const floor = opec.priceFloor > 0 ? floorDeviation(opec.priceFloor, outlook.brent[month]) : -Infinity;
		const floorCut = clearMonth(balance, start, floor, opec.maxCut - cut, clearing);
		opecCut[month] = cut + floorCut;
		const deviation = clearing.price;
		price[month] = deviation;
		if (!clearing.clears) path.uncleared.push(month);
		carryForward(memory, deviation, normSpeed);
	}
	return path;
}
