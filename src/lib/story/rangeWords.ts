import type { Spread } from '$lib/page/sentence.ts';
import { decimalsFor } from '$lib/format/number.ts';
import { amount, amountRange, DIFFERENCE_FIGURES, DOLLARS_BN } from '$lib/format/quantity.ts';

/** Widths below which all draws give one number. [USD bn] judgement: what two figures show */
const TINY = 0.005;

/**
 * What 80 of 100 draws give for the change of an income, in words.
 *
 * @param spread [USD bn]
 * @example rangeWords({ low: -4.7, middle: -2.5, high: -1.2 }); // => 'In 80 of 100 draws it is $1.2–4.7bn lower.'
 */
export function rangeWords(spread: Spread): string {
	if (spread.high - spread.low < TINY) return 'It is the same in 80 of 100 draws.';
	const largest = Math.max(Math.abs(spread.low), Math.abs(spread.high));
	const decimals = decimalsFor(Number(largest.toPrecision(DIFFERENCE_FIGURES)), DIFFERENCE_FIGURES);
	const [low, high] = [spread.low, spread.high].map((end) => Number(end.toFixed(decimals)) + 0);
	if (low < 0 && high > 0)
		return `In 80 of 100 draws it is ${amount(-low, DOLLARS_BN, decimals)} lower to ${amount(high, DOLLARS_BN, decimals)} higher.`;
	const [near, far] = high <= 0 ? [-high, -low] : [low, high];
	return `In 80 of 100 draws it is ${amountRange(near, far, DOLLARS_BN, decimals)} ${high <= 0 ? 'lower' : 'higher'}.`;
}
