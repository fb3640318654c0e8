import { isAnswered } from '#models/isAnswered.ts';
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
import { orNull } from './fixed.ts';

/**
 * A difference of a year's hard-currency income and the parts that sum to it; null where there is no answer: no price clears a
 * market, of an end for the difference, of a world between the ends for its parts alone. [USD bn/yr]
 */
export interface Explanation {
	readonly from: string;
	readonly to: string;
	readonly year: number;
	readonly total: number | null;
	readonly parts: readonly { readonly id: string; readonly value: number | null }[];
}

/** What is taken apart: the income that all of it is about. */
const RESULT: SeriesName = 'hardCurrencyRevenue';

/** Year's income of a run: as it is, or as a difference from its own baseline; NaN where it has no answer. */
function income(simulation: Simulation, year: number, of: Kind): number {
	const { startYear, baseline, scenario } = simulation;
	if (!isAnswered(RESULT, simulation, year)) return NaN;
	const level = yearFigure(scenario[RESULT], RESULT, year - startYear);
	return of === 'level' ? level : level - yearFigure(baseline[RESULT], RESULT, year - startYear);
}

/** Baseline → scenario, by the factors between a barrel and its dollar. */
export function explained(scenario: Scenario, year: number): Explanation {
	const simulation = run(assumptionsOf(scenario));
	const total = orNull(income(simulation, year, 'difference'));
	const split = yearIncomeParts(simulation, year - simulation.startYear);
	const parts = total === null ? split.map(({ id }) => ({ id, value: null })) : split;
	return { from: 'baseline', to: 'scenario', year, total, parts };
}

/** Scenario A → scenario B, by the groups of parameters that differ. */
export function explainedBetween(
	one: NamedScenario,
	other: NamedScenario,
	year: number,
	of: Kind
): Explanation {
	const split = groupParts(assumptionsOf(one.scenario), assumptionsOf(other.scenario), (simulation) =>
		income(simulation, year, of)
	);
	const parts = split.parts.map(({ id, value }) => ({ id, value: orNull(value) }));
	return { from: one.name, to: other.name, year, total: orNull(split.to - split.from), parts };
}

/** Label of a part: a factor, or a group of parameters. */
export function partLabel(id: string): string {
	return [...INCOME_FACTORS, ...EXPLANATION_GROUPS].find((one) => one.id === id)?.label ?? id;
}
