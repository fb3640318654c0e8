import type { Assumptions } from '../parameters/registry.ts';
import type { SeriesRecord } from '../series.ts';
import { MONTHS } from '../timeline.ts';

/**
 * Mean price received for Russian crude: Urals, capped on the enforced share, and ESPO, which no cap binds.
 *
 * crudePrice = (1 - w) * ((1 - k) * urals + k * min(urals, priceCap)) + w * espo, w = espoWeight, k = enforcedShare
 *
 * @param assumptions grades, cap
 * @param world urals, espo, priceCap are read; crudePrice is written [USD/bbl]
 */
export function crudePrice({ grades, cap }: Pick<Assumptions, 'grades' | 'cap'>, world: SeriesRecord): void {
	const weight = grades.espoWeight;
	const enforced = cap.enforcedShare;
	const { urals, espo, priceCap, crudePrice: received } = world;
	for (let month = 0; month < MONTHS; month++) {
		const price = urals[month];
		const sold = (1 - enforced) * price + enforced * Math.min(price, priceCap[month]);
		received[month] = (1 - weight) * sold + weight * espo[month];
	}
}
