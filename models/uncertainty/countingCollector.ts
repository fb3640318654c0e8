import type { Collector } from './exactCollector.ts';
import { PROBABILITIES, QUANTILE_NAMES, newBands } from './quantiles.ts';

/** Draws that set the range of the bins, however many processes share the work. */
export const PILOT_DRAWS = 8192;
/** Bins between the pilot's extremes, widened: with the range about three times the 80 % band, 0.05 % of it each. */
const BINS = 8192;
/** Part of the pilot's range that is added on either side. */
const WIDENING = 0.1;

/** Counts of values at one point of time, with the extremes met in each bin. */
interface Counts {
	readonly low: number;
	readonly scale: number;
	readonly counts: Int32Array;
	readonly lowest: Float64Array;
	readonly highest: Float64Array;
}

/** Empty counts over the range of a pilot's values. */
function newCounts(pilot: Float64Array): Counts {
	let low = Infinity;
	let high = -Infinity;
	for (const value of pilot) {
		if (value < low) low = value;
		if (value > high) high = value;
	}
	// A pilot without a single answer: what comes later goes into one bin.
	if (low > high) low = high = 0;
	const span = (high - low) * (1 + 2 * WIDENING);
	return {
		low: low - (high - low) * WIDENING,
		scale: span > 0 ? BINS / span : 0,
		counts: new Int32Array(BINS + 2),
		lowest: new Float64Array(BINS + 2).fill(Infinity),
		highest: new Float64Array(BINS + 2).fill(-Infinity)
	};
}

/** Counts a value, NaN not at all; what lies outside the pilot's range goes into an open bin at either end. */
function count({ low, scale, counts, lowest, highest }: Counts, value: number): void {
	if (Number.isNaN(value)) return;
	const place = (value - low) * scale;
	const bin = place < 0 ? 0 : place >= BINS ? BINS + 1 : (place | 0) + 1;
	counts[bin]++;
	if (value < lowest[bin]) lowest[bin] = value;
	if (value > highest[bin]) highest[bin] = value;
}

/** Value of a rank: the values of a bin are taken as evenly spread between its extremes. */
function valueOfRank({ counts, lowest, highest }: Counts, rank: number): number {
	let bin = 0;
	let before = 0;
	while (before + counts[bin] <= rank) before += counts[bin++];
	const inside = counts[bin] > 1 ? (rank - before) / (counts[bin] - 1) : 0;
	return lowest[bin] + inside * (highest[bin] - lowest[bin]);
}

/** Number of values counted. */
function totalOf({ counts }: Counts): number {
	let total = 0;
	for (const number of counts) total += number;
	return total;
}

/** Quantile of the values counted; NaN where there are none. */
function quantileOf(column: Counts, total: number, probability: number): number {
	if (total === 0) return NaN;
	const rank = probability * (total - 1);
	const below = Math.floor(rank);
	const lower = valueOfRank(column, below);
	const upper = valueOfRank(column, Math.min(below + 1, total - 1));
	return lower + (rank - below) * (upper - lower);
}

/**
 * Collector that keeps counts alone: memory does not grow with the number of draws.
 *
 * The first draws are kept until they give the range of the bins. Where many draws share a value and others lie in its
 * bin, the quantile may stand anywhere in that bin.
 *
 * @param points points of time
 * @param draws number of draws
 * @param pilot number of draws that set the range
 */
export function countingCollector(points: number, draws: number, pilot: number): Collector {
	const first = Math.min(pilot, draws);
	let kept: Float64Array[] | null = Array.from({ length: points }, () => new Float64Array(first));
	let columns: readonly Counts[] = [];
	const settle = () => {
		if (!kept) return;
		columns = kept.map(newCounts);
		kept.forEach((values, point) => values.forEach((value) => count(columns[point], value)));
		kept = null;
	};
	return {
		take(draw, values) {
			if (draw >= first) {
				settle();
				for (let point = 0; point < points; point++) count(columns[point], values[point]);
			} else if (kept) {
				for (let point = 0; point < points; point++) kept[point][draw] = values[point];
			}
		},
		bands() {
			settle();
			const bands = newBands(points);
			columns.forEach((column, point) => {
				const total = totalOf(column);
				QUANTILE_NAMES.forEach((name, index) => {
					bands[name][point] = quantileOf(column, total, PROBABILITIES[index]);
				});
			});
			return bands;
		},
		unanswered() {
			settle();
			const missing = Int32Array.from(columns, (column) => draws - totalOf(column));
			return missing.some((count) => count > 0) ? missing : null;
		},
		valuesAt: () => null
	};
}
