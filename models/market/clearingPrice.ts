import { weigh } from './balance.ts';
import type { Balance } from './balance.ts';
import type { MarketGroups } from './groups.ts';

/** Largest log deviation of Brent from the outlook, either way: a factor of twenty. assumption */
export const LARGEST_DEVIATION = 3;
/** Error at which the price counts as found. */
const PRICE_TOLERANCE = 1e-12;
/**
 * Halley's steps shrink cubically: after a step of s the error is near K * s^3, with K the square of an elasticity,
 * at most about 2 here. A step below this leaves less than a thousandth of PRICE_TOLERANCE and needs no further look.
 */
const LAST_STEP = 5e-6;
const MOST_STEPS = 200;
/** Most that a sure step may leave: a tenth of PRICE_TOLERANCE. */
const SURE_ERROR = PRICE_TOLERANCE / 10;
/** Largest share of elasticity^2 * step^3 that Halley leaves in a balance of exponentials: (3 + 2) / 12. */
const HALLEY_SHARE = 5 / 12;

/**
 * Length of a Halley step after which the price is found.
 *
 * In a sum of exponentials the second derivative is at most k times the first and the third at most k^2 times, k the
 * steepest elasticity; so Halley's error (3 f''^2 - 2 f' f''') / (12 f'^2) * step^3 is at most 5/12 * k^2 * step^3.
 *
 * @param groups their slopes are elasticities within the month
 */
export function sureStep({ demand, tightOil, other, russia }: MarketGroups): number {
	const steepest = Math.max(
		Math.abs(demand.slope),
		Math.abs(tightOil.slope),
		Math.abs(other.slope),
		Math.abs(russia.slope)
	);
	return Math.cbrt(SURE_ERROR / (HALLEY_SHARE * steepest * steepest));
}

/** Result of a clearing; one record is reused within a run. */
export interface Clearing {
	/** Log deviation of Brent from the outlook. */
	price: number;
	/** False where even the largest deviation clears nothing. */
	clears: boolean;
	steps: number;
}

/**
 * Price deviation at which the month's market clears, held within -LARGEST_DEVIATION…LARGEST_DEVIATION.
 *
 * Halley's steps from `start`, kept inside a bracket that shrinks with every evaluation; a step that leaves
 * the bracket becomes a bisection. Where no root lies inside, the price is the end to which excess supply drives it.
 *
 * @param balance the month's market; rising in the price
 * @param start first guess
 * @param into receives the result
 */
export function clearingPrice(balance: Balance, start: number, into: Clearing): void {
	let low = -LARGEST_DEVIATION;
	let high = LARGEST_DEVIATION;
	let price = start > low && start < high ? start : 0;
	into.clears = true;
	for (let steps = 1; steps <= MOST_STEPS; steps++) {
		weigh(balance, price);
		const { excess, first, second } = balance;
		into.steps = steps;
		if (excess === 0) break;
		if (excess > 0) high = price;
		else low = price;
		const step = (2 * excess * first) / (2 * first * first - excess * second);
		let next = price - step;
		if (!(next > low && next < high)) {
			const end = excess > 0 ? -LARGEST_DEVIATION : LARGEST_DEVIATION;
			const isOpen = excess > 0 ? low === end : high === end;
			if (isOpen && endHolds(balance, end, into)) return;
			next = (low + high) / 2;
		}
		const isHalley = next === price - step;
		const moved = Math.abs(next - price);
		price = next;
		if (moved < (isHalley ? LAST_STEP : PRICE_TOLERANCE)) break;
	}
	into.price = price;
}

/** Whether the market does not clear before an end of the range; then the price stays at that end. */
function endHolds(balance: Balance, end: number, into: Clearing): boolean {
	weigh(balance, end);
	const holds = end < 0 ? balance.excess >= 0 : balance.excess <= 0;
	if (!holds) return false;
	into.clears = balance.excess === 0;
	into.price = end;
	return true;
}
