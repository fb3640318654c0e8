import type { Simulation } from '#models/simulate.ts';
import { yearFigure } from '#models/summary.ts';

/** Distance of two prices from which on their printed figures differ: levels have one decimal. [USD/bbl] Judgement */
const TOLD = 0.05;

/** What Russia's crude earns and what the tax reckons with. [USD/bbl] */
export interface CapTakes {
	readonly earned: number;
	readonly taxed: number;
}

/**
 * What an enforced cap takes from the price of Russian crude in a year of one world; null where it takes nothing worth telling.
 *
 * Without a cap both are one price: the tax price is the mean of the grades that Russia sells.
 *
 * @param index of the year, from the first
 */
export function capTakes(
	simulation: Simulation,
	world: 'baseline' | 'scenario',
	index: number
): CapTakes | null {
	const { crudePrice, taxPrice } = simulation[world];
	const earned = yearFigure(crudePrice, 'crudePrice', index);
	const taxed = yearFigure(taxPrice, 'taxPrice', index);
	return taxed - earned < TOLD ? null : { earned, taxed };
}
