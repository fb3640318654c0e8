import type { Assumptions } from '../parameters/registry.ts';

/** Lowest price of Urals that the model prints. [USD/bbl] assumption */
export const URALS_FLOOR = 1;

/**
 * Price of Urals from the price that taxes are reckoned on, the Tax Code's blend of Urals and ESPO.
 *
 * urals = max(URALS_FLOOR, taxPrice - espoWeight * espoPremium)
 *
 * @param taxPrice [USD/bbl]
 * @returns [USD/bbl], >= URALS_FLOOR
 */
export function uralsPrice(
	{ espoWeight, espoPremium }: Pick<Assumptions['grades'], 'espoWeight' | 'espoPremium'>,
	taxPrice: number
): number {
	return Math.max(URALS_FLOOR, taxPrice - espoWeight * espoPremium);
}
