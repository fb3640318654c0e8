import { sortedQuantile } from '../numeric/quantile.ts';
import { splitmix32 } from './shift.ts';

/** Values of a function at two independent samples, and at the first with one column taken from the second. */
export interface SaltelliValues {
	readonly first: Float64Array;
	readonly second: Float64Array;
	/** One array an input. */
	readonly mixed: readonly Float64Array[];
}

/** Share of a result's variance that an input explains alone, and with all its interactions, with 95 % intervals. */
export interface SobolIndex {
	readonly first: number;
	readonly firstLow: number;
	readonly firstHigh: number;
	readonly total: number;
	readonly totalLow: number;
	readonly totalHigh: number;
}

/** Ends of a 95 % interval. */
const INTERVAL = [0.025, 0.975] as const;
/** Points that are read again between two looks at the clock or the wish to cancel. */
const SLICE = 1 << 18;
/** Resamples that are enough for an interval's ends to two digits. judgement */
const RESAMPLES = 400;

/** Which point stands at a place of a (re)sample. */
type PointAt = (index: number) => number;

/** Mean and variance of a function over the points of a (re)sample. */
function moments({ first, second }: SaltelliValues, pick: PointAt): { mean: number; variance: number } {
	const count = first.length;
	let sum = 0;
	let squares = 0;
	for (let index = 0; index < count; index++) {
		const at = pick(index);
		sum += first[at] + second[at];
		squares += first[at] * first[at] + second[at] * second[at];
	}
	const mean = sum / (2 * count);
	return { mean, variance: squares / (2 * count) - mean * mean };
}

/**
 * First-order and total index of one input from the points of a (re)sample.
 *
 * first = mean(second * (mixed - first)) / variance (Saltelli 2010), total = mean((first - mixed)^2) / 2 / variance (Jansen 1999)
 *
 * Outputs are taken less their mean, which leaves the expectation and lowers the error.
 */
function indexPair(
	{ first, second }: SaltelliValues,
	mixed: Float64Array,
	{ mean, variance }: ReturnType<typeof moments>,
	pick: PointAt
): readonly [first: number, total: number] {
	const count = first.length;
	if (!(variance > 0)) return [0, 0];
	let alone = 0;
	let all = 0;
	for (let index = 0; index < count; index++) {
		const at = pick(index);
		alone += (second[at] - mean) * (mixed[at] - first[at]);
		all += (first[at] - mixed[at]) ** 2;
	}
	return [alone / count / variance, all / (2 * count) / variance];
}

/** Values less a number close to their mean, so that squares of large levels lose no digits. */
function centred({ first, second, mixed }: SaltelliValues): SaltelliValues {
	const centre = first.reduce((sum, value) => sum + value, 0) / first.length;
	const less = (values: Float64Array) => values.map((value) => value - centre);
	return { first: less(first), second: less(second), mixed: mixed.map(less) };
}

/**
 * Sobol indices of every input, with bootstrap intervals.
 *
 * @param values of the function, all arrays equally long
 * @param seed of the resampling, unsigned 32-bit integer
 * @param resamples number of resamples for the intervals
 * @returns generator that yields the share of the resamples done after each slice and returns the indices
 */
export function* sobolEstimates(
	values: SaltelliValues,
	seed: number,
	resamples = RESAMPLES
): Generator<number, readonly SobolIndex[]> {
	const own = centred(values);
	const count = own.first.length;
	const picks = new Uint32Array(count);
	let counter = seed;
	const drawn = own.mixed.map(() => ({
		first: new Float64Array(resamples),
		total: new Float64Array(resamples)
	}));
	let read = 0;
	for (let resample = 0; resample < resamples; resample++) {
		for (let index = 0; index < count; index++) {
			picks[index] = splitmix32(counter++ | 0) % count;
		}
		const pick: PointAt = (index) => picks[index];
		const about = moments(own, pick);
		for (const [input, mixed] of own.mixed.entries()) {
			[drawn[input].first[resample], drawn[input].total[resample]] = indexPair(own, mixed, about, pick);
			read += count;
			if (read < SLICE) continue;
			read = 0;
			yield resample / resamples;
		}
	}
	const whole: PointAt = (index) => index;
	const about = moments(own, whole);
	return own.mixed.map((mixed, input) => {
		const [first, total] = indexPair(own, mixed, about, whole);
		const [firstLow, firstHigh] = interval(drawn[input].first);
		const [totalLow, totalHigh] = interval(drawn[input].total);
		return { first, firstLow, firstHigh, total, totalLow, totalHigh };
	});
}

/** Ends of the interval that holds 95 % of the resampled values. */
function interval(values: Float64Array): readonly [low: number, high: number] {
	const sorted = values.sort();
	return [sortedQuantile(sorted, INTERVAL[0]), sortedQuantile(sorted, INTERVAL[1])];
}
