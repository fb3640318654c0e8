import { selectQuantiles } from '../numeric/selectQuantiles.ts';
import { PROBABILITIES, QUANTILE_NAMES, newBands } from './quantiles.ts';
import type { Bands } from './quantiles.ts';

/** Gathers the values of one output over all draws and reduces them to bands. */
export interface Collector {
	/**
	 * Takes one draw's values, one a point of time.
	 *
	 * @param hasGaps whether some are NaN: the draw has no answer there and counts in no quantile
	 */
	readonly take: (draw: number, values: Float64Array, hasGaps?: boolean) => void;
	/** Quantiles over the draws that have an answer; NaN where none has. */
	readonly bands: () => Bands;
	/** Number of draws without an answer at each point of time; null where all have one. */
	readonly unanswered: () => Int32Array | null;
	/** All draws' values at a point of time in the order of the draws; null where only counts are kept. */
	readonly valuesAt: (point: number) => Float64Array | null;
	/**
	 * Whether a draw's values are there already; absent where they change with every call.
	 *
	 * @param edition of the baselines; another one forgets all draws
	 */
	readonly holds?: (draw: number, edition: number) => boolean;
}

/** Values added to each row, so that rows do not fall on the same lines of the processor's cache. */
const ROW_PADDING = 8;
/** Draws that are put side by side before they go to their rows: as many values as a line of the processor's cache holds. */
const TILE = 8;

/** Puts the draws of a tile, which lie one after the other, into the rows of the store. */
function putTile(tile: Float64Array, count: number, points: number, store: Float64Array, at: number): void {
	const row = store.length / points;
	for (let point = 0, to = at; point < points; point++, to += row) {
		for (let draw = 0, from = point; draw < count; draw++, from += points) store[to + draw] = tile[from];
	}
}

/** Quantiles of values of which there may be none. */
function quantilesOf(values: Float64Array, into: Float64Array): void {
	if (values.length === 0) into.fill(NaN);
	else selectQuantiles(values, 0, values.length, PROBABILITIES, into);
}

/**
 * Collector that keeps every value: its quantiles are exact.
 *
 * Draws are taken in rising order. A row holds all draws of one point; single values of a draw would each touch a row of
 * their own, so a tile of draws is filled first and then put into the rows together.
 *
 * @param points points of time
 * @param draws number of draws, at most MOST_VALUES of numeric/selectQuantiles.ts
 */
export function exactCollector(points: number, draws: number): Collector {
	const row = draws + ROW_PADDING;
	const store = new Float64Array(points * row);
	const tile = new Float64Array(points * TILE);
	const quantiles = new Float64Array(PROBABILITIES.length);
	let hasGaps = false;
	const answersAt = (point: number) =>
		store.subarray(point * row, point * row + draws).filter((value) => !Number.isNaN(value));
	return {
		take(draw, values, isGapped = false) {
			hasGaps = isGapped || (hasGaps && draw > 0);
			const place = draw % TILE;
			tile.set(values, place * points);
			if (place === TILE - 1 || draw === draws - 1) putTile(tile, place + 1, points, store, draw - place);
		},
		bands() {
			const bands = newBands(points);
			for (let point = 0; point < points; point++) {
				if (hasGaps) quantilesOf(answersAt(point), quantiles);
				else selectQuantiles(store, point * row, point * row + draws, PROBABILITIES, quantiles);
				QUANTILE_NAMES.forEach((name, index) => (bands[name][point] = quantiles[index]));
			}
			return bands;
		},
		unanswered: () =>
			hasGaps ? Int32Array.from({ length: points }, (_, point) => draws - answersAt(point).length) : null,
		valuesAt: (point) => store.slice(point * row, point * row + draws)
	};
}
