import { SERIES, SERIES_NAMES } from '#models/series.ts';
import type { SeriesName } from '#models/series.ts';
import type { Simulation } from '#models/simulate.ts';
import { years, YEARS } from '#models/summary.ts';
import type { YearlySummary } from '#models/summary.ts';
import type { Cell } from '../output/textTable.ts';
import { fixed } from './fixed.ts';

/** Rows of the table of years: for each series the baseline, and scenario and change where they differ from it. */
export function yearsTable(simulation: Simulation): Cell[][] {
	const summary = years(simulation);
	const calendar = Array.from({ length: YEARS }, (_, year) => String(summary.from + year));
	const head: Cell[] = ['', '', ...calendar];
	return [head, ...SERIES_NAMES.flatMap((name) => seriesRows(name, summary))];
}

function seriesRows(name: SeriesName, { baseline, scenario }: YearlySummary): Cell[][] {
	const { label, yearlyUnit, decimals } = SERIES[name];
	const rounded = (values: readonly number[]): Cell[] => values.map((value) => fixed(value, decimals));
	const changes = scenario[name].map((value, year) => value - baseline[name][year]);
	const title = `${label}, ${yearlyUnit}`;
	const isSame = rounded(changes).every((change) => Number(change) === 0);
	if (isSame) return [[title, 'both', ...rounded(baseline[name])]];
	return [
		[title, 'baseline', ...rounded(baseline[name])],
		['', 'scenario', ...rounded(scenario[name])],
		['', 'change', ...rounded(changes)]
	];
}
