import { PARAMETERS, valueOf } from '#models/parameters/registry.ts';
import type { Parameter } from '#models/parameters/registry.ts';
import type { ParameterValue } from '#models/parameters/types.ts';
import { sameValue } from '#models/scenarios/sameValue.ts';
import { assumptionsOf } from '#models/scenarios/scenario.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';

/** One lever on which the scenarios do not agree. */
export interface LeverDifference {
	readonly parameter: Parameter;
	/** Its value in each scenario, in their order. */
	readonly values: readonly (ParameterValue | null)[];
	/** Where a scenario departs from the first. */
	readonly departs: readonly boolean[];
}

/** Levers that differ, in registry order, and how many do not. */
export interface LeverComparison {
	readonly differing: readonly LeverDifference[];
	readonly same: number;
}

/**
 * Only the levers that differ between scenarios, all layers laid.
 *
 * @example leverDifferences([EMPTY_SCENARIO, EMPTY_SCENARIO]).differing; // => []
 */
export function leverDifferences(scenarios: readonly Scenario[]): LeverComparison {
	const all = scenarios.map(assumptionsOf);
	const rows = PARAMETERS.map((parameter) => {
		const values = all.map((assumptions) => valueOf(assumptions, parameter.id));
		return { parameter, values, departs: values.map((value) => !sameValue(value, values[0])) };
	});
	const differing = rows.filter(({ departs }) => departs.includes(true));
	return { differing, same: rows.length - differing.length };
}
