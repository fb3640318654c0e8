import { isAnswered } from '#models/isAnswered.ts';
import { SERIES, SERIES_NAMES } from '#models/series.ts';
import type { SeriesName } from '#models/series.ts';
import type { Simulation } from '#models/simulate.ts';
import { years, YEARS } from '#models/summary.ts';
import type { YearlySummary } from '#models/summary.ts';
import type { Cell } from '../output/textTable.ts';
import { told } from './fixed.ts';

/**
 * Rows of the table of years: for each series the baseline, and scenario and change where they differ from it. What needs
 * a price has no answer in years in which none clears the scenario's market, nor what carries such a year on.
 */
export function yearsTable(simulation: Simulation): Cell[][] {
	const summary = years(simulation);
	const calendar = Array.from({ length: YEARS }, (_, year) => String(summary.from + year));
	const head: Cell[] = ['', '', ...calendar];
	return [
		head,
		...SERIES_NAMES.flatMap((name) =>
			seriesRows(name, summary, (year) => isAnswered(name, simulation, summary.from + year))
		)
	];
}

function seriesRows(
	name: SeriesName,
	{ baseline, scenario }: YearlySummary,
	isAnswered: (year: number) => boolean
): Cell[][] {
	const { label, yearlyUnit, decimals } = SERIES[name];
	const rounded = (values: readonly (number | null)[]): string[] =>
		values.map((value) => told(value, decimals));
	const after = scenario[name].map((value, year) => (isAnswered(year) ? value : null));
	const changes = after.map((value, year) => (value === null ? null : value - baseline[name][year]));
	const title = `${label}, ${yearlyUnit}`;
	const isSame = rounded(changes).every((change) => Number(change) === 0);
	if (isSame) return [[title, 'both', ...rounded(baseline[name])]];
	return [
		[title, 'baseline', ...rounded(baseline[name])],
		['', 'scenario', ...rounded(after)],
		['', 'change', ...rounded(changes)]
	];
}
