import type { SeriesName } from '#models/series.ts';

/** Type-7 quantiles of the draws in the series' own unit: one value a month, or one a year in the yearly unit. */
export interface Quantiles {
	readonly q05: ArrayLike<number>;
	readonly q10: ArrayLike<number>;
	readonly q25: ArrayLike<number>;
	readonly q50: ArrayLike<number>;
	readonly q75: ArrayLike<number>;
	readonly q90: ArrayLike<number>;
	readonly q95: ArrayLike<number>;
}

/** What bands are of, and in which steps. */
export type BandOf = 'level' | 'difference';
export type BandBy = 'month' | 'quarter' | 'year';

/**
 * What the draws say about the scenario on screen. A worker fills it; until then the page shows its lines alone.
 *
 * Quantiles of a difference come from each draw's own difference, those of a year from each draw's own year.
 */
export interface Bands {
	get(series: SeriesName, of: BandOf, by?: BandBy): Quantiles | null;
	/** Draws that count in no quantile because they have no answer, one number a point of time; null where all have one. */
	unanswered(series: SeriesName, of: BandOf, by?: BandBy): ArrayLike<number> | null;
	/** A few single draws, a value a month each; NaN where one has no answer. */
	paths(series: SeriesName, of: BandOf, by?: BandBy): readonly ArrayLike<number>[] | null;
	/** A reader's own measure by month, NaN where a draw has no value; null for another measure than the one asked for. */
	measure(key: string): Quantiles | null;
	/** The same numbers as `unanswered` of a reader's own measure, one a month. */
	measureUnanswered(key: string): ArrayLike<number> | null;
	/** Draws asked for; those without an answer are among them. */
	readonly draws: number;
	/** The chosen year's change of a series in every draw that has an answer, rising. [the series' yearly unit] */
	readonly sample: Float64Array | null;
	/** The series that the sample is of, and which year from the first. */
	readonly sampled: { readonly series: SeriesName; readonly index: number } | null;
}
