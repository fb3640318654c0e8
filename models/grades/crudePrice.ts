import type { Assumptions } from '../parameters/registry.ts';
import type { SeriesRecord } from '../series.ts';
import { MONTHS } from '../timeline.ts';
import { receivedPrice } from './receivedPrice.ts';

/**
 * Mean price received for Russian crude in every month.
 *
 * crudePrice = receivedPrice(urals, espo, priceCap)
 *
 * @param assumptions grades, cap
 * @param world urals, espo, priceCap are read; crudePrice is written [USD/bbl]
 */
export function crudePrice(assumptions: Pick<Assumptions, 'grades' | 'cap'>, world: SeriesRecord): void {
	const { urals, espo, priceCap, crudePrice } = world;
	for (let month = 0; month < MONTHS; month++) {
		crudePrice[month] = receivedPrice(assumptions, urals[month], espo[month], priceCap[month]);
	}
}
