import { decimalsFor } from '$lib/format/number.ts';
import { amount } from '$lib/format/quantity.ts';
import type { Quantity } from '$lib/format/quantity.ts';

/** Decimals of an end that is neither small nor close to the target; of any end at most. */
const DECIMALS = 1;
const DECIMALS_HIGH = 6;
/** Below this size an end takes two figures instead, to a thousandth. */
const SMALL = 0.1;
const SMALL_DECIMALS = 3;

/** What a lever's range attains where no value of it reaches the target. */
export interface Attained {
	/** Why none does. */
	readonly reason: string;
	readonly low: string;
	readonly high: string;
}

/**
 * What a lever's range attains where it does not reach the target: both ends, with as many digits as keep each on its own
 * side of the target. An end that is rounded onto the target, or past it, would deny what stands before it.
 *
 * @param ends smallest and largest result, in the quantity's unit
 * @example attained([-4.98, -1.38], -5, DOLLARS_BN); // => { reason: 'none in range', low: '−$4.98bn', high: '−$1.4bn' }
 */
export function attained(
	[low, high]: readonly [number, number],
	target: number,
	quantity: Quantity
): Attained {
	return {
		reason: low < target && target < high ? 'none, the result jumps past it' : 'none in range',
		low: end(low, target, quantity),
		high: end(high, target, quantity)
	};
}

function end(value: number, target: number, quantity: Quantity): string {
	let decimals =
		Math.abs(value) < SMALL ? Math.min(SMALL_DECIMALS, Math.max(DECIMALS, decimalsFor(value, 2))) : DECIMALS;
	const isAstray = () => Math.sign(Number(value.toFixed(decimals)) - target) !== Math.sign(value - target);
	while (decimals < DECIMALS_HIGH && isAstray()) decimals++;
	if (Number(value.toFixed(decimals)) !== 0) return amount(value, quantity, decimals);
	return `${value === 0 ? '' : 'almost '}${quantity.prefix}0`;
}
