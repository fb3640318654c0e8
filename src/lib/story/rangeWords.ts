import type { Spread } from '$lib/page/sentence.ts';
import { decimalsFor } from '$lib/format/number.ts';
import { amountRange, DIFFERENCE_FIGURES, DOLLARS_BN, size } from '$lib/format/quantity.ts';

/** Widths below which all draws give one number. [USD bn] judgement: what two figures show */
const TINY = 0.005;

/**
 * What 80 of 100 draws give for the change of an income, in words.
 *
 * @param spread [USD bn]
 * @example rangeWords({ low: -4.7, middle: -2.5, high: -1.2 }); // => 'In 80 of 100 draws it is $1.2–4.7bn lower.'
 */
export function rangeWords({ low, high }: Spread): string {
	if (high - low < TINY) return 'It is the same in every draw.';
	if (low < 0 && high > 0)
		return `In 80 of 100 draws it is ${size(low, DOLLARS_BN)} lower to ${size(high, DOLLARS_BN)} higher.`;
	const [near, far] = high <= 0 ? [-high, -low] : [low, high];
	const decimals = decimalsFor(far, DIFFERENCE_FIGURES);
	return `In 80 of 100 draws it is ${amountRange(near, far, DOLLARS_BN, decimals)} ${high <= 0 ? 'lower' : 'higher'}.`;
}
