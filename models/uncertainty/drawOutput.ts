import { SERIES, SERIES_NAMES } from '../series.ts';
import type { SeriesName, SeriesRecord } from '../series.ts';
import { MONTHS } from '../timeline.ts';
import { YEARS } from '../summary.ts';
import { MONTHS_PER_YEAR } from '../units.ts';
import { checkWord } from './checkWord.ts';

const MONTHS_PER_QUARTER = 3;
const QUARTERS = MONTHS / MONTHS_PER_QUARTER;
const PERIODS: readonly DrawOutput['by'][] = ['month', 'quarter', 'year'];
const KINDS: readonly DrawOutput['of'][] = ['level', 'baseline', 'difference'];

/** A result that the draws are asked for. */
export interface DrawOutput {
	readonly series: SeriesName;
	/** Month by month, the sum of each quarter's months, or the year's figure (see `yearly` of SERIES). */
	readonly by: 'month' | 'quarter' | 'year';
	/** The scenario, the baseline, or each draw's own difference between them. */
	readonly of: 'level' | 'baseline' | 'difference';
}

/** Points in time of an output. */
export function pointsOf({ by }: Pick<DrawOutput, 'by'>): number {
	return by === 'month' ? MONTHS : by === 'quarter' ? QUARTERS : YEARS;
}

/** Name of an output: the same for the same series, period and kind. */
export function outputKey({ series, by, of }: DrawOutput): string {
	return `${series}/${by}/${of}`;
}

/** Takes a draw's values of an output out of its two worlds. */
export type Reader = (baseline: SeriesRecord, scenario: SeriesRecord, into: Float64Array) => void;

/**
 * Reader of an output: writes one value a point of time.
 *
 * @param output what is read
 * @throws {RangeError} if there is no such series, period or kind
 */
export function readerOf(output: DrawOutput): Reader {
	const { series, by, of } = output;
	checkWord('series', series, SERIES_NAMES);
	checkWord('by', by, PERIODS);
	checkWord('of', of, KINDS);
	if (by === 'month') {
		if (of === 'baseline') return (baseline, _scenario, into) => into.set(baseline[series]);
		if (of === 'level') return (_baseline, scenario, into) => into.set(scenario[series]);
		return (baseline, scenario, into) => differences(scenario[series], baseline[series], into);
	}
	const period = periodOf(series, by);
	if (of === 'baseline') return (baseline, _scenario, into) => figures(baseline[series], period, into);
	if (of === 'level') return (_baseline, scenario, into) => figures(scenario[series], period, into);
	return (baseline, scenario, into) => figureDifferences(scenario[series], baseline[series], period, into);
}

/** How a period's figure is made of its months. */
interface Period {
	readonly months: number;
	/** Month from which on they count: the last alone, or the first. */
	readonly from: number;
	readonly divisor: number;
}

/** Period of an output: a quarter's months are added up, a year's by the series' own rule (see summary.ts). */
function periodOf(series: SeriesName, by: 'quarter' | 'year'): Period {
	if (by === 'quarter') return { months: MONTHS_PER_QUARTER, from: 0, divisor: 1 };
	const months = MONTHS_PER_YEAR;
	const rule = SERIES[series].yearly;
	return { months, from: rule === 'last' ? months - 1 : 0, divisor: rule === 'mean' ? months : 1 };
}

/** Figures of all periods of a monthly series. */
function figures(values: Float64Array, { months, from, divisor }: Period, into: Float64Array): void {
	for (let point = 0, first = 0; point < into.length; point++, first += months) {
		let sum = 0;
		for (let month = first + from; month < first + months; month++) sum += values[month];
		into[point] = sum / divisor;
	}
}

/** Figures of a series' differences between two worlds. */
function figureDifferences(
	within: Float64Array,
	without: Float64Array,
	{ months, from, divisor }: Period,
	into: Float64Array
): void {
	for (let point = 0, first = 0; point < into.length; point++, first += months) {
		const end = first + months;
		// Two sums, so that no addition waits for the one before it.
		let sum = 0;
		let other = 0;
		let month = first + from;
		for (; month + 1 < end; month += 2) {
			sum += within[month] - without[month];
			other += within[month + 1] - without[month + 1];
		}
		if (month < end) sum += within[month] - without[month];
		into[point] = (sum + other) / divisor;
	}
}

/** Differences of a series month by month. */
function differences(within: Float64Array, without: Float64Array, into: Float64Array): void {
	for (let month = 0; month < MONTHS; month++) into[month] = within[month] - without[month];
}

/** Unit of an output's values. */
export function unitOf({ series, by }: DrawOutput): string {
	return by === 'year' ? SERIES[series].yearlyUnit : SERIES[series].unit;
}
