import { SERIES, SERIES_NAMES } from './series.ts';
import type { SeriesName, SeriesRecord } from './series.ts';
import type { Simulation } from './simulate.ts';
import { MONTHS } from './timeline.ts';
import { MONTHS_PER_YEAR } from './units.ts';

/** Years of the projection. */
export const YEARS = MONTHS / MONTHS_PER_YEAR;

/**
 * Yearly figures of a monthly series: mean of prices and flows, sum of receipts and gaps, last month of fund and cap.
 *
 * @param series one value a month
 * @param name decides the rule
 * @returns one value a year, in the series' yearly unit
 * @example yearly(new Float64Array(120).fill(2), 'hardCurrencyRevenue')[9]; // => 24
 */
export function yearly(series: Float64Array, name: SeriesName): number[] {
	return Array.from({ length: YEARS }, (_, year) => yearFigure(series, name, year));
}

/**
 * One year's figure of a monthly series: mean, sum or last month, as the series has it (`SERIES`).
 *
 * @param series one value a month
 * @param name decides the rule
 * @param year index 0…9 from the first year of the outlook; not checked
 * @returns in the series' yearly unit
 * @example yearFigure(new Float64Array(120).fill(2), 'brent', 4); // => 2
 */
export function yearFigure(series: Float64Array, name: SeriesName, year: number): number {
	const rule = SERIES[name].yearly;
	const first = MONTHS_PER_YEAR * year;
	if (rule === 'last') return series[first + MONTHS_PER_YEAR - 1];
	let sum = 0;
	for (let month = first; month < first + MONTHS_PER_YEAR; month++) sum += series[month];
	return rule === 'sum' ? sum : sum / MONTHS_PER_YEAR;
}

/** Yearly figures of all series in both worlds. */
export interface YearlySummary {
	/** First calendar year. */
	readonly from: number;
	readonly baseline: Readonly<Record<SeriesName, number[]>>;
	readonly scenario: Readonly<Record<SeriesName, number[]>>;
}

const yearlyWorld = (world: SeriesRecord) =>
	Object.fromEntries(SERIES_NAMES.map((name) => [name, yearly(world[name], name)])) as Record<
		SeriesName,
		number[]
	>;

/**
 * Yearly figures of a simulation. They stand as the model left them: `isAnswered` says which of them are an answer.
 *
 * @example years(simulate()).from; // => 2027
 */
export function years({ startYear, baseline, scenario }: Simulation): YearlySummary {
	return { from: startYear, baseline: yearlyWorld(baseline), scenario: yearlyWorld(scenario) };
}
