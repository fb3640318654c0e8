import { groupParts } from '#models/explain/groups.ts';
import { INCOME_FACTORS, yearIncomeParts } from '#models/explain/incomeFactors.ts';
import { EXPLANATION_GROUPS } from '#models/parameters/parameterGroups.ts';
import { assumptionsOf } from '#models/scenarios/scenario.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import type { SeriesName } from '#models/series.ts';
import { run } from '#models/simulate.ts';
import type { Simulation } from '#models/simulate.ts';
import { yearFigure } from '#models/summary.ts';
import type { NamedScenario } from '../scenarioOperands.ts';
import type { Kind } from './drawsRecord.ts';

/** A difference of a year's hard-currency income and the parts that sum to it. [USD bn/yr] */
export interface Explanation {
	readonly from: string;
	readonly to: string;
	readonly year: number;
	readonly total: number;
	readonly parts: readonly { readonly id: string; readonly value: number }[];
}

/** What is taken apart: the income that all of it is about. */
const RESULT: SeriesName = 'hardCurrencyRevenue';

/** Year's income of a run: as it is, or as a difference from its own baseline. */
function income({ startYear, baseline, scenario }: Simulation, year: number, of: Kind): number {
	const level = yearFigure(scenario[RESULT], RESULT, year - startYear);
	return of === 'level' ? level : level - yearFigure(baseline[RESULT], RESULT, year - startYear);
}

/** Baseline → scenario, by the factors between a barrel and its dollar. */
export function explained(scenario: Scenario, year: number): Explanation {
	const simulation = run(assumptionsOf(scenario));
	const parts = yearIncomeParts(simulation, year - simulation.startYear);
	return { from: 'baseline', to: 'scenario', year, total: income(simulation, year, 'difference'), parts };
}

/** Scenario A → scenario B, by the groups of parameters that differ. */
export function explainedBetween(
	one: NamedScenario,
	other: NamedScenario,
	year: number,
	of: Kind
): Explanation {
	const { from, to, parts } = groupParts(
		assumptionsOf(one.scenario),
		assumptionsOf(other.scenario),
		(simulation) => income(simulation, year, of)
	);
	return { from: one.name, to: other.name, year, total: to - from, parts };
}

/** Label of a part: a factor, or a group of parameters. */
export function partLabel(id: string): string {
	return [...INCOME_FACTORS, ...EXPLANATION_GROUPS].find((one) => one.id === id)?.label ?? id;
}
