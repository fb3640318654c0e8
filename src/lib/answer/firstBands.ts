import type { Scenario } from '#models/scenarios/scenario.ts';
import { isUntouched } from '#models/scenarios/scenario.ts';
import type { Bands } from '../state/bands.ts';

/** Yearly quantiles of the defaults' differences from 8,192 draws of seed 1. Computed; a test holds them equal to the draws. */
export const FIRST_SPREADS = {
	/** [USD/bbl] */
	brent: {
		q10: [
			-0.376487, -0.81807, -1.11984, -1.41744, -1.75696, -2.08452, -2.33523, -2.46074, -2.51699, -2.50442
		],
		q50: [
			-0.177583, -0.471531, -0.632348, -0.750974, -0.892566, -1.04038, -1.15906, -1.22715, -1.24135, -1.22628
		],
		q90: [
			-0.0676194, -0.252929, -0.341868, -0.373915, -0.408534, -0.448891, -0.481591, -0.498576, -0.495898,
			-0.482293
		]
	},
	/** [USD bn/yr] */
	hardCurrencyRevenue: {
		q10: [-1.01833, -2.19116, -3.00482, -3.78918, -4.72565, -5.63821, -6.41213, -6.90135, -7.11201, -7.16278],
		q50: [
			-0.504878, -1.32961, -1.77541, -2.11631, -2.51664, -2.92827, -3.28774, -3.51752, -3.60988, -3.62927
		],
		q90: [
			-0.197806, -0.786545, -1.02974, -1.13971, -1.23458, -1.35662, -1.45239, -1.50756, -1.51807, -1.50788
		]
	}
} as const;

/** What the sentence reads of the draws. */
export interface SentenceBands {
	get(series: 'brent' | 'hardCurrencyRevenue', of: 'difference', by: 'year'): SentenceQuantiles | null;
}
type SentenceQuantiles = Record<'q10' | 'q50' | 'q90', ArrayLike<number>>;

/**
 * What the draws say for the sentence: theirs once they are there, until then what is known of the defaults.
 *
 * So the first words of the page stand as they will stand, ranges and all, before any script has run.
 */
export function sentenceBands(bands: Bands | null, scenario: Scenario): SentenceBands | null {
	if (bands !== null) return bands;
	return isUntouched(scenario) ? { get: (series) => FIRST_SPREADS[series] } : null;
}
