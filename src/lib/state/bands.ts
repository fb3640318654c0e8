import type { BandQuantiles } from '../charts/bandLayers.ts';
import type { SeriesName } from '#models/series.ts';

/** Type-7 quantiles of the draws, one value a step, in the series' unit. */
export type Quantiles = BandQuantiles;

export type BandOf = 'level' | 'difference';
export type BandBy = 'month' | 'quarter' | 'year';

/**
 * What the draws say about the scenario on screen. A worker fills it; until then the page shows its lines alone.
 *
 * Quantiles of a difference come from each draw's own difference, those of a year from each draw's own year.
 */
export interface Bands {
	get(series: SeriesName, of: BandOf, by?: BandBy): Quantiles | null;
	/** A few single draws, a value a month each. */
	paths(series: SeriesName, of: BandOf, by?: BandBy): readonly ArrayLike<number>[] | null;
	/** A reader's own measure by month, NaN where a draw has no value; null for another measure than the one asked for. */
	measure(key: string): Quantiles | null;
	/** Draws behind the quantiles. */
	readonly draws: number;
	/** The chosen year's change of a series in every draw, rising. [the series' yearly unit] */
	readonly sample: Float64Array | null;
	/** The series that the sample is of, and which year from the first. */
	readonly sampled: { readonly series: SeriesName; readonly index: number } | null;
}
