import type { ParameterId } from '#models/parameters/registry.ts';
import { setIds } from '#models/scenarios/heldIds.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';

/** Scenario in which parameters are drawn, or held at their values in every draw. */
export function withDrawn(scenario: Scenario, ids: readonly ParameterId[], isDrawn: boolean): Scenario {
	const without = (list: readonly ParameterId[]) => list.filter((other) => !ids.includes(other));
	const set = setIds(scenario);
	const added = (isSet: boolean) => ids.filter((id) => set.has(id) === isSet && isDrawn === isSet);
	return {
		...scenario,
		vary: [...without(scenario.vary), ...added(true)],
		hold: [...without(scenario.hold), ...added(false)]
	};
}

/** Scenario in which parameters are drawn from distributions so many times as wide as the published ones. */
export function withSpread(scenario: Scenario, ids: readonly ParameterId[], factor: number): Scenario {
	return {
		...scenario,
		spread: { ...scenario.spread, ...Object.fromEntries(ids.map((id) => [id, factor])) }
	};
}

/** Scenario with the draws as published: what is set is held, all else uncertain is drawn. */
export function withPublishedDraws(scenario: Scenario): Scenario {
	return { ...scenario, vary: [], hold: [], spread: {} };
}
