import { roundTicks } from './bars.ts';

/** One of a hundred equally likely draws, as a dot in a column. */
export interface Dot {
	/** Result that the dot stands for. */
	readonly value: number;
	/** Column and row, from 0. */
	readonly column: number;
	readonly row: number;
}

/** Draws as dots, stacked in columns of equal width. */
export interface DotPlot {
	readonly dots: readonly Dot[];
	readonly columns: number;
	readonly rows: number;
	/** Value at the left edge of column 0, and the width of a column. */
	readonly low: number;
	readonly step: number;
}

/** Dots of a plot: a reader can count them as chances in a hundred. */
const DOTS = 100;

/**
 * A hundred dots, each the middle of one per cent of the draws, stacked in columns of equal width.
 *
 * @param sorted results of all draws, rising; at least one
 * @param columns about how many columns the middle 98 draws should fill
 */
export function dotPlot(sorted: ArrayLike<number>, columns = 22): DotPlot {
	const values = Array.from({ length: DOTS }, (_, index) => {
		const place = ((index + 0.5) / DOTS) * sorted.length - 0.5;
		const below = Math.max(0, Math.floor(place));
		const above = Math.min(sorted.length - 1, below + 1);
		return sorted[below] + (place - below > 0 ? (place - below) * (sorted[above] - sorted[below]) : 0);
	});
	const lowest = values[0];
	const highest = values[DOTS - 1];
	const ticks = roundTicks(lowest, highest === lowest ? lowest + 1 : highest, columns);
	const step = ticks.length > 1 ? ticks[1] - ticks[0] : 1;
	const low = Math.floor(lowest / step) * step;
	const heights = new Map<number, number>();
	const dots = values.map((value) => {
		const column = Math.floor((value - low) / step + 1e-9);
		const row = heights.get(column) ?? 0;
		heights.set(column, row + 1);
		return { value, column, row };
	});
	const used = Math.floor((highest - low) / step + 1e-9) + 1;
	return { dots, columns: used, rows: Math.max(...heights.values()), low, step };
}
