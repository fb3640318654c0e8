import type { StationId } from '#models/stations.ts';
import { dollarsBn, roubles } from '$lib/format/money.ts';
import { NO_BREAK, significant } from '$lib/format/number.ts';
import { DIFFERENCE_FIGURES } from '$lib/format/quantity.ts';

/**
 * Size of a change in the words of a sentence, without its sign.
 *
 * @example amount('income', -4.43); // => '$4.4bn'
 */
export function amount(station: StationId, change: number): string {
	const size = Number(Math.abs(change).toPrecision(DIFFERENCE_FIGURES));
	if (station === 'output') return `${significant(size, DIFFERENCE_FIGURES)}${NO_BREAK}mb/d`;
	if (station === 'budget') return roubles(size);
	return station === 'income'
		? dollarsBn(size, DIFFERENCE_FIGURES)
		: `$${significant(size, DIFFERENCE_FIGURES)}`;
}
