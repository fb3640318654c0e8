/** Quantiles that bands are drawn from, type 7. */
export const QUANTILES = {
	q05: 0.05,
	q10: 0.1,
	q25: 0.25,
	q50: 0.5,
	q75: 0.75,
	q90: 0.9,
	q95: 0.95
} as const;
/** Name of a quantile: q and its percentage. */
export type QuantileName = keyof typeof QUANTILES;
/** Names of the quantiles, in rising order. */
export const QUANTILE_NAMES = Object.keys(QUANTILES) as readonly QuantileName[];
/** Probabilities of the quantiles, rising. */
export const PROBABILITIES: readonly number[] = Object.values(QUANTILES);

/** Quantiles of an output, one value a point of time each. */
export type Bands = { readonly [name in QuantileName]: Float64Array };

/**
 * Empty bands, one after the other in one piece of memory, so that they travel between threads as one.
 *
 * @param points points of time
 */
export function newBands(points: number): Bands {
	const all = new Float64Array(QUANTILE_NAMES.length * points);
	return Object.fromEntries(
		QUANTILE_NAMES.map((name, index) => [name, all.subarray(index * points, (index + 1) * points)])
	) as Bands;
}
