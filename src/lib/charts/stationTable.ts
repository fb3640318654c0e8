import { monthLabel } from '#models/timeline.ts';
import type { DatedMarket } from '#models/unansweredMonths.ts';
import type { Quantiles } from '../state/bands.ts';
import { remembered } from './remembered.ts';
import { chartQuantile } from './chartValues.ts';
import type { StationChart } from './stationChart.ts';
import type { FigureTable, TableColumn } from './figure.ts';
import { unanswered } from './unanswered.ts';

/** Quantiles that a table prints, and how its head calls them. */
const PRINTED = [
	['q10', '10 of 100 draws lower'],
	['q50', 'middle draw'],
	['q90', '10 of 100 higher']
] as const;

const rowsAt = remembered<readonly string[]>();

function rowsOf({ steps }: StationChart, startYear: number, count: number): readonly string[] {
	const quarter = (step: number) => `${startYear + Math.floor(step / 4)} Q${(step % 4) + 1}`;
	const label = (_: unknown, step: number) =>
		steps === 'month' ? monthLabel(startYear, step) : quarter(step);
	return rowsAt(`${steps} ${startYear} ${count}`, () => Array.from({ length: count }, label));
}

/**
 * The numbers behind a station's chart: its steps with baseline, scenario, difference and the edges of the bands; null for
 * what needs a price where none clears the market.
 *
 * @param recorded since the model's start, step by step from its first on
 */
export function stationTable(
	chart: StationChart,
	simulation: DatedMarket,
	baseline: readonly number[],
	scenario: readonly number[],
	bands: Quantiles | null,
	banded: 'difference' | 'scenario',
	recorded: readonly number[] = []
): FigureTable {
	const none = unanswered(chart, simulation);
	const { startYear } = simulation;
	const column = (label: string, values: readonly (number | null)[]): TableColumn => {
		return { label, unit: chart.unit, values, decimals: chart.decimals };
	};
	const answered = (label: string, values: readonly number[]): TableColumn =>
		column(
			label,
			values.map((value, step) => (none.has(step) || Number.isNaN(value) ? null : value))
		);
	const edges = (bands ? PRINTED : []).flatMap(([name, words]) => {
		const values = chartQuantile(chart, startYear, (bands as Quantiles)[name]).y;
		return values.length === baseline.length ? [answered(`${banded}, ${words}`, values)] : [];
	});
	return {
		rowLabel: chart.steps === 'month' ? 'Month' : 'Quarter',
		rows: rowsOf(chart, startYear, baseline.length),
		columns: [
			column('baseline', baseline),
			answered('scenario', scenario),
			answered(
				'difference',
				scenario.map((value, step) => value - baseline[step])
			),
			...edges,
			...(recorded.length > 0 ? [column('recorded', recorded)] : [])
		]
	};
}
