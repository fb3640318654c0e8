import { SERIES } from '../series.ts';
import type { SeriesName, SeriesRecord } from '../series.ts';
import { MONTHS } from '../timeline.ts';

const YEARS = MONTHS / 12;
const MONTHS_PER_QUARTER = 3;
const QUARTERS = MONTHS / MONTHS_PER_QUARTER;

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
 */
export function readerOf({ series, by, of }: DrawOutput): Reader {
	if (by === 'month') {
		if (of === 'baseline') return (baseline, _scenario, into) => into.set(baseline[series]);
		if (of === 'level') return (_baseline, scenario, into) => into.set(scenario[series]);
		return (baseline, scenario, into) => differences(scenario[series], baseline[series], into);
	}
	const figures = by === 'quarter' ? quarterSums : yearFigures;
	if (of === 'baseline') return (baseline, _scenario, into) => figures(baseline[series], series, into);
	if (of === 'level') return (_baseline, scenario, into) => figures(scenario[series], series, into);
	const months = new Float64Array(MONTHS);
	return (baseline, scenario, into) => {
		differences(scenario[series], baseline[series], months);
		figures(months, series, into);
	};
}

/** Differences of a series month by month. */
function differences(within: Float64Array, without: Float64Array, into: Float64Array): void {
	for (let month = 0; month < MONTHS; month++) into[month] = within[month] - without[month];
}

/** Sums of the quarters of a monthly series. */
function quarterSums(values: Float64Array, _name: SeriesName, into: Float64Array): void {
	for (let quarter = 0, month = 0; quarter < QUARTERS; quarter++, month += MONTHS_PER_QUARTER) {
		into[quarter] = values[month] + values[month + 1] + values[month + 2];
	}
}

/** All years' figures of a monthly series (see summary.ts), without a new array. */
function yearFigures(values: Float64Array, name: SeriesName, into: Float64Array): void {
	const rule = SERIES[name].yearly;
	const divisor = rule === 'mean' ? 12 : 1;
	for (let year = 0, month = 0; year < YEARS; year++) {
		let sum = 0;
		for (const until = month + 12; month < until; month++) sum += values[month];
		into[year] = rule === 'last' ? values[month - 1] : sum / divisor;
	}
}

/** Unit of an output's values. */
export function unitOf({ series, by }: DrawOutput): string {
	return by === 'year' ? SERIES[series].yearlyUnit : SERIES[series].unit;
}
