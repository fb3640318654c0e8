import { selectQuantiles, selectionMemory } from '../numeric/selectQuantiles.ts';
import { PROBABILITIES, QUANTILE_NAMES, newBands } from './quantiles.ts';
import type { Bands } from './quantiles.ts';

/** Gathers the values of one output over all draws and reduces them to bands. */
export interface Collector {
	/** Takes one draw's values, one a point of time. */
	readonly take: (draw: number, values: Float64Array) => void;
	readonly bands: () => Bands;
	/** All draws' values at a point of time in the order of the draws; null where only counts are kept. */
	readonly valuesAt: (point: number) => Float64Array | null;
}

/** Values added to each row, so that rows do not fall on the same lines of the processor's cache. */
const ROW_PADDING = 8;

/**
 * Collector that keeps every value: its quantiles are exact.
 *
 * @param points points of time
 * @param draws number of draws
 */
export function exactCollector(points: number, draws: number): Collector {
	const row = draws + ROW_PADDING;
	const store = new Float64Array(points * row);
	const memory = selectionMemory(draws);
	const quantiles = new Float64Array(PROBABILITIES.length);
	return {
		take(draw, values) {
			for (let point = 0, at = draw; point < points; point++, at += row) store[at] = values[point];
		},
		bands() {
			const bands = newBands(points);
			for (let point = 0; point < points; point++) {
				selectQuantiles(store, point * row, point * row + draws, PROBABILITIES, memory, quantiles);
				QUANTILE_NAMES.forEach((name, index) => (bands[name][point] = quantiles[index]));
			}
			return bands;
		},
		valuesAt: (point) => store.slice(point * row, point * row + draws)
	};
}
