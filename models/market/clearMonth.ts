import { clamp } from '../numeric/clamp.ts';
import { weigh } from './balance.ts';
import type { Balance } from './balance.ts';
import { clearingPrice } from './clearingPrice.ts';
import type { Clearing } from './clearingPrice.ts';
import { isUndisturbed } from './memory.ts';

/** Cut that OPEC+ adds to hold its floor, and the clearing that results. */
function defendFloor(balance: Balance, floor: number, room: number, clearing: Clearing): number {
	weigh(balance, floor);
	const needed = balance.excess;
	const added = clamp(needed, 0, room);
	if (added === 0) return 0;
	balance.forcing -= added;
	if (added === needed) {
		clearing.price = floor;
		clearing.clears = true;
	} else {
		clearingPrice(balance, floor, clearing);
	}
	return added;
}

/**
 * Clears one month and, where the price would fall below the floor, lets OPEC+ defend it.
 *
 * @param balance the month's market; its forcing falls by the cut that is added
 * @param start first guess of the price deviation
 * @param floor price deviation that OPEC+ defends; -Infinity where there is none
 * @param room what OPEC+ can still cut [mb/d]
 * @param clearing receives the price
 * @returns cut added for the floor [mb/d], >= 0
 */
export function clearMonth(
	balance: Balance,
	start: number,
	floor: number,
	room: number,
	clearing: Clearing
): number {
	if (isUndisturbed(balance)) {
		clearing.price = 0;
		clearing.clears = true;
		return 0;
	}
	clearingPrice(balance, start, clearing);
	return clearing.price < floor ? defendFloor(balance, floor, room, clearing) : 0;
}
