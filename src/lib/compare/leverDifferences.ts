import { PARAMETERS, valueOf } from '#models/parameters/registry.ts';
import type { Parameter } from '#models/parameters/registry.ts';
import type { ParameterValue } from '#models/parameters/types.ts';
import { sameValue } from '#models/parameters/sameValue.ts';
import { assumptionsOf } from '#models/scenarios/scenario.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import { unreadLevers } from '$lib/state/unread.ts';

/** One lever on which the scenarios do not agree. */
export interface LeverDifference {
	readonly parameter: Parameter;
	/** Its value in each scenario, in their order. */
	readonly values: readonly (ParameterValue | null)[];
	/** Where a scenario departs from the first. */
	readonly departs: readonly boolean[];
	/** Why the model does not read the lever in each scenario; null where it does. */
	readonly unread: readonly (string | null)[];
}

/** Levers that differ, in registry order, and how many do not. */
export interface LeverComparison {
	readonly differing: readonly LeverDifference[];
	readonly same: number;
}

/**
 * Only the levers that differ between scenarios, all layers laid, and that one of them reads.
 *
 * @example leverDifferences([EMPTY_SCENARIO, EMPTY_SCENARIO]).differing; // => []
 */
export function leverDifferences(scenarios: readonly Scenario[]): LeverComparison {
	const all = scenarios.map(assumptionsOf);
	const reasons = all.map(unreadLevers);
	const rows = PARAMETERS.map((parameter) => {
		const values = all.map((assumptions) => valueOf(assumptions, parameter.id));
		return {
			parameter,
			values,
			departs: values.map((value) => !sameValue(value, values[0])),
			unread: reasons.map((unread) => unread.get(parameter.id) ?? null)
		};
	});
	const differing = rows.filter(({ departs, unread }) => departs.includes(true) && unread.includes(null));
	return { differing, same: rows.filter(({ departs }) => !departs.includes(true)).length };
}
