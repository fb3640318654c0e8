import type { Assumptions } from '../parameters/registry.ts';

/**
 * Mean price received for a month's crude: Urals, capped on the enforced share, and ESPO, which no cap binds.
 *
 * receivedPrice = (1 - w) * ((1 - k) * urals + k * min(urals, priceCap)) + w * espo, w = espoWeight, k = enforcedShare
 *
 * @param assumptions grades, cap
 * @param urals [USD/bbl]
 * @param espo [USD/bbl]
 * @param priceCap [USD/bbl]
 * @returns [USD/bbl]
 */
export function receivedPrice(
	{ grades: { espoWeight }, cap: { enforcedShare } }: Pick<Assumptions, 'grades' | 'cap'>,
	urals: number,
	espo: number,
	priceCap: number
): number {
	const sold = (1 - enforcedShare) * urals + enforcedShare * Math.min(urals, priceCap);
	return (1 - espoWeight) * sold + espoWeight * espo;
}
