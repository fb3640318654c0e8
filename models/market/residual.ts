import type { Outlook } from '../outlook/outlook.ts';
import { MONTHS, monthlySpeed } from '../timeline.ts';
import { weigh } from './balance.ts';
import { carryForward, emptyBalance } from './memory.ts';
import { shockLasts } from './shock.ts';
import type { MarketAssumptions } from './worldMarket.ts';

/**
 * Largest excess supply that clearing prices leave: the market walked through once more with the prices given.
 *
 * @param assumptions market, opec, shock, russia
 * @param outlook the world before any change
 * @param extra Venezuelan output above the outlook's [mb/d], one value a month
 * @param opecCut the cut, the floor's part included [mb/d], one value a month
 * @param price log deviations of Brent from the outlook, before anticipation
 * @param uncleared months in which no price clears; they are passed over
 * @returns [mb/d], >= 0
 */
export function clearingResidual(
	assumptions: MarketAssumptions,
	outlook: Outlook,
	extra: Float64Array,
	opecCut: Float64Array,
	price: Float64Array,
	uncleared: readonly number[]
): number {
	const { market, shock } = assumptions;
	const memory = emptyBalance(assumptions);
	const { balance } = memory;
	const normSpeed = monthlySpeed(market.storageHalfLife);
	let largest = 0;
	for (let month = 0; month < MONTHS; month++) {
		const lasts = shockLasts(shock, month);
		balance.forcing = extra[month] + (lasts ? shock.supply : 0) - opecCut[month];
		balance.demand = outlook.demand[month];
		balance.demandShock = lasts ? shock.demand : 0;
		balance.stockSlope = balance.demand * market.storageElasticity;
		weigh(balance, price[month]);
		if (!uncleared.includes(month)) largest = Math.max(largest, Math.abs(balance.excess));
		carryForward(memory, price[month], normSpeed);
	}
	return largest;
}
