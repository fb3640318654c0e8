import { bundleIds } from '#models/scenarios/bundleIds.ts';
import { STATIONS } from '#models/stations.ts';
import { assumptionsOf, overridesOf } from '#models/scenarios/scenario.ts';
import { valueText } from '#models/scenarios/valueText.ts';
import { SERIES } from '#models/series.ts';
import { run } from '#models/simulate.ts';
import { yearFigure } from '#models/summary.ts';
import { leverDifferences } from '$lib/compare/leverDifferences.ts';
import type { Cell } from '../output/textTable.ts';
import type { NamedScenario } from '../scenarioOperands.ts';
import { answeredFigure } from './answeredFigure.ts';
import { told } from './fixed.ts';

const RESULTS = STATIONS.flatMap(({ series, companions }) => [series, ...companions]);

/** Scenarios side by side: the levers on which they differ, and the results of one year; null where there is no answer. */
export function comparison(named: readonly NamedScenario[], year: number) {
	const simulations = named.map(({ scenario }) => run(assumptionsOf(scenario)));
	return {
		year,
		scenarios: named.map(({ name, scenario }) => ({
			name,
			...bundleIds(scenario),
			overrides: overridesOf(scenario)
		})),
		levers: leverDifferences(named.map(({ scenario }) => scenario)).differing.map(
			({ parameter, values }) => ({
				id: parameter.id,
				values
			})
		),
		results: RESULTS.map((series) => ({
			series,
			unit: SERIES[series].yearlyUnit,
			baseline: simulations.map((one) => yearFigure(one.baseline[series], series, year - one.startYear)),
			scenario: simulations.map((one) => answeredFigure(one, series, year))
		}))
	};
}

export type Comparison = ReturnType<typeof comparison>;

/** Rows of the levers that differ, one column a scenario. @param heads of the columns */
export function leverRows({ levers }: Comparison, heads: readonly string[]): Cell[][] {
	const head = ['Levers that differ', ...heads];
	return [head, ...levers.map(({ id, values }) => [id, ...values.map(valueText)])];
}

/** Rows of the results: each scenario's level, and beneath it its difference from its own baseline. @param heads of the columns */
export function resultRows({ results, year }: Comparison, heads: readonly string[]): Cell[][] {
	const rows = results.flatMap(({ series, unit, baseline, scenario }) => {
		const { label, decimals } = SERIES[series];
		const changes = scenario.map((value, index) => (value === null ? null : value - baseline[index]));
		return [
			[`${label}, ${unit}`, ...scenario.map((value) => told(value, decimals))],
			['  difference from its own baseline', ...changes.map((value) => told(value, decimals))]
		];
	});
	return [[`Results of ${year}`, ...heads], ...rows];
}
