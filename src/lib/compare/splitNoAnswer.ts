import { listed } from '$lib/format/words.ts';
import type { Letter } from '$lib/pins/letters.ts';

/**
 * Why there is no way to draw from one pin to another.
 *
 * @param unanswered those of the two that have no answer in the year; none of them where a world between them has none
 * @example splitNoAnswer(['B'], 2031); // => 'B has no answer in 2031: no price clears the market in a month that counts, so there is nothing to split.'
 */
export function splitNoAnswer(unanswered: readonly Letter[], year: number): string {
	if (unanswered.length === 0)
		return `On the way between them no price clears the market in a month that counts, so the difference of ${year} cannot be split.`;
	const verb = unanswered.length === 1 ? 'has' : 'have';
	return `${listed(unanswered)} ${verb} no answer in ${year}: no price clears the market in a month that counts, so there is nothing to split.`;
}
