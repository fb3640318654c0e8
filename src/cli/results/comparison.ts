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
import { fixed } from './fixed.ts';

const RESULTS = STATIONS.flatMap(({ series, companions }) => [series, ...companions]);

/** Scenarios side by side: the levers on which they differ, and the results of one year. */
export function comparison(named: readonly NamedScenario[], year: number) {
	const simulations = named.map(({ scenario }) => run(assumptionsOf(scenario)));
	const figures = (world: 'baseline' | 'scenario', series: (typeof RESULTS)[number]): number[] =>
		simulations.map((one) => yearFigure(one[world][series], series, year - one.startYear));
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
			baseline: figures('baseline', series),
			scenario: figures('scenario', series)
		}))
	};
}

export type Comparison = ReturnType<typeof comparison>;

/** Rows of the levers that differ, one column a scenario. */
export function leverRows({ levers, scenarios }: Comparison): Cell[][] {
	const head = ['Levers that differ', ...scenarios.map(({ name }) => name)];
	return [head, ...levers.map(({ id, values }) => [id, ...values.map(valueText)])];
}

/** Rows of the results: each scenario's level, and beneath it its difference from its own baseline. */
export function resultRows({ results, scenarios, year }: Comparison): Cell[][] {
	const rows = results.flatMap(({ series, unit, baseline, scenario }) => {
		const { label, decimals } = SERIES[series];
		const changes = scenario.map((value, index) => value - baseline[index]);
		return [
			[`${label}, ${unit}`, ...scenario.map((value) => fixed(value, decimals))],
			['  difference from its own baseline', ...changes.map((value) => fixed(value, decimals))]
		];
	});
	return [[`Results of ${year}`, ...scenarios.map(({ name }) => name)], ...rows];
}
