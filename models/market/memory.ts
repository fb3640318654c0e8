import type { Balance } from './balance.ts';
import { marketGroups } from './groups.ts';
import type { Response } from './responses.ts';
import type { MarketAssumptions } from './worldMarket.ts';

/** The market's balance together with what its memories need to move on. */
export interface MarketMemory {
	readonly balance: Balance;
	readonly demand: Response;
}

/** A balance without forcing or memory, ready to be filled month by month. */
export function emptyBalance(assumptions: MarketAssumptions): MarketMemory {
	const { demand, tightOil, other, russia } = marketGroups(assumptions);
	const balance: Balance = {
		forcing: 0,
		demand: 0,
		demandShock: 0,
		demandCarried: 0,
		tightOilCarried: 0,
		otherCarried: 0,
		russiaCarried: 0,
		stockSlope: 0,
		norm: 0,
		demandSlope: demand.slope,
		tightOil,
		other,
		russia,
		excess: 0,
		first: 0,
		second: 0
	};
	return { balance, demand };
}

/** Whether nothing pushes the price this month and nothing is left of earlier pushes: then p = 0 clears exactly. */
export function isUndisturbed(balance: Balance): boolean {
	return (
		balance.forcing === 0 &&
		balance.demandShock === 0 &&
		balance.demandCarried === 0 &&
		balance.tightOilCarried === 0 &&
		balance.otherCarried === 0 &&
		balance.russiaCarried === 0 &&
		balance.stockSlope * balance.norm === 0
	);
}

/**
 * Carries a month's price into the memories: the groups' slow answers and the stock holders' norm.
 *
 * carried = carry * (carried + gain * p), norm = norm + normSpeed * (p - norm)
 *
 * @param memory changed in place
 * @param price the month's log deviation of Brent from the outlook
 * @param normSpeed monthly speed of the norm, 0…1
 */
export function carryForward({ balance, demand }: MarketMemory, price: number, normSpeed: number): void {
	const { tightOil, other, russia } = balance;
	balance.demandCarried = demand.carry * (balance.demandCarried + demand.gain * price);
	balance.tightOilCarried = tightOil.carry * (balance.tightOilCarried + tightOil.gain * price);
	balance.otherCarried = other.carry * (balance.otherCarried + other.gain * price);
	balance.russiaCarried = russia.carry * (balance.russiaCarried + russia.gain * price);
	balance.norm += normSpeed * (price - balance.norm);
}
