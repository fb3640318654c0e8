import { decimalsFor } from '$lib/format/number.ts';
import { amount } from '$lib/format/quantity.ts';
import type { Quantity } from '$lib/format/quantity.ts';

/** Significant figures of both ends, at least and at most. */
const FIGURES = 2;
const FIGURES_HIGH = 9;
/** Size below which an end is almost none, and a width below which a range hardly is one. [in the quantity's unit] judgement */
const ALMOST_NONE = 0.0005;
/** Width that is none but for rounding. */
const NONE = 1e-9;

/** What a lever's range attains where no value of it reaches the target. */
export interface Attained {
	/** Why none does. */
	readonly reason: string;
	/** Smallest and largest result; null where the lever does not move it. */
	readonly ends: readonly [low: string, high: string] | null;
}

/**
 * What a lever's range attains where it does not reach the target: both ends in equally many significant figures, as many
 * as keep each on its own side of the target and apart from the other. An end that is rounded onto the target would deny
 * what stands before it; from a number to the same number is no range.
 *
 * @param ends smallest and largest result, in the quantity's unit; null where no value of the lever has one
 * @example attained([-4.98, -1.38], -5, DOLLARS_BN); // => { reason: 'none in range', ends: ['−$4.98bn', '−$1.38bn'] }
 */
export function attained(
	ends: readonly [number, number] | null,
	target: number,
	quantity: Quantity
): Attained {
	if (ends === null) return { reason: 'no value of it has an answer', ends: null };
	const [low, high] = ends;
	if (high - low < NONE) return { reason: 'it does not move this', ends: null };
	if (high - low < ALMOST_NONE) return { reason: 'it hardly moves this', ends: null };
	let figures = FIGURES;
	const rounded = (value: number) => Number(value.toPrecision(figures));
	const isAstray = (value: number) => Math.sign(rounded(value) - target) !== Math.sign(value - target);
	while (figures < FIGURES_HIGH && (rounded(low) === rounded(high) || ends.some(isAstray))) figures++;
	return {
		reason: low < target && target < high ? 'none, the result jumps past it' : 'none in range',
		ends: [end(low, figures, target, quantity), end(high, figures, target, quantity)]
	};
}

/** An end to some significant figures; almost none where that too is on the end's own side of the target. */
function end(value: number, figures: number, target: number, quantity: Quantity): string {
	const isAlmostNone = Math.abs(value) < ALMOST_NONE && Math.sign(-target) === Math.sign(value - target);
	if (value === 0 || isAlmostNone) return `${value === 0 ? '' : 'almost '}${quantity.prefix}0`;
	const rounded = Number(value.toPrecision(figures));
	return amount(rounded, quantity, decimalsFor(rounded, figures));
}
