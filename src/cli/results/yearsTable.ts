import { SERIES, SERIES_NAMES } from '#models/series.ts';
import type { SeriesName } from '#models/series.ts';
import type { Simulation } from '#models/simulate.ts';
import { years, YEARS } from '#models/summary.ts';
import type { YearlySummary } from '#models/summary.ts';
import type { Cell } from '../output/textTable.ts';
import { fixed } from './fixed.ts';
import { isAnswered, NO_ANSWER } from './isAnswered.ts';

/**
 * Rows of the table of years: for each series the baseline, and scenario and change where they differ from it. In years in which
 * no price clears the market, what needs one has no answer.
 */
export function yearsTable(simulation: Simulation): Cell[][] {
	const summary = years(simulation);
	const calendar = Array.from({ length: YEARS }, (_, year) => String(summary.from + year));
	const head: Cell[] = ['', '', ...calendar];
	return [head, ...SERIES_NAMES.flatMap((name) => seriesRows(name, summary, simulation))];
}

function seriesRows(
	name: SeriesName,
	{ from, baseline, scenario }: YearlySummary,
	simulation: Simulation
): Cell[][] {
	const { label, yearlyUnit, decimals } = SERIES[name];
	const has = (year: number) => isAnswered(name, simulation, from + year);
	const before = baseline[name].map((value) => fixed(value, decimals));
	const after = scenario[name].map((value, year) => (has(year) ? fixed(value, decimals) : NO_ANSWER));
	const changes = scenario[name].map((value, year) =>
		has(year) ? fixed(value - baseline[name][year], decimals) : ''
	);
	const title = `${label}, ${yearlyUnit}`;
	const isSame = changes.every((change, year) => has(year) && Number(change) === 0);
	if (isSame) return [[title, 'both', ...before]];
	return [
		[title, 'baseline', ...before],
		['', 'scenario', ...after],
		['', 'change', ...changes]
	];
}
