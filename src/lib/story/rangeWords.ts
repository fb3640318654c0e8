import type { Spread } from '$lib/answer/sentence.ts';
import { directedRange, DOLLARS_BN } from '$lib/format/quantity.ts';
import { TOLD } from '$lib/format/told.ts';

/**
 * What 80 of 100 draws give for the change of an income, in words.
 *
 * @param spread [USD bn]
 * @example rangeWords({ low: -4.7, middle: -2.5, high: -1.2 }); // => 'In 80 of 100 draws it is $1.2–4.7bn lower.'
 */
export function rangeWords({ low, high }: Spread): string {
	if (high - low < TOLD.income) return 'It is the same in 80 of 100 draws.';
	const { words, direction } = directedRange(low, high, DOLLARS_BN, Math.max(Math.abs(low), Math.abs(high)));
	return `In 80 of 100 draws it is ${words}${direction === null ? '' : ` ${direction}`}.`;
}
