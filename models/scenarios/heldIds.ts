import type { ParameterId } from '../parameters/registry.ts';
import { PARAMETERS, valueOf } from '../parameters/registry.ts';
import type { Parameter } from '../parameters/registry.ts';
import { sameValue } from '../parameters/sameValue.ts';
import { bundlesOf, layersBelow } from './scenario.ts';
import type { Scenario } from './scenario.ts';

/** Whether a parameter is spread in the draws at all. */
export function isUncertain(parameter: Parameter): boolean {
	return parameter.kind === 'number' && parameter.distribution !== null;
}

/** Ids of all parameters that are spread in the draws, in registry order. */
export const UNCERTAIN_IDS: readonly ParameterId[] = PARAMETERS.filter(isUncertain).map(({ id }) => id);

/** Ids that a chosen bundle names or the user has moved; these are held in the draws unless varied. */
export function setIds(scenario: Scenario): ReadonlySet<ParameterId> {
	const below = layersBelow(scenario);
	const named = bundlesOf(scenario).flatMap((bundle) => Object.keys(bundle.overrides) as ParameterId[]);
	const own = Object.keys(scenario.own) as ParameterId[];
	const moved = own.filter((id) => !sameValue(scenario.own[id] ?? null, valueOf(below, id)));
	return new Set([...named, ...moved]);
}

/**
 * Uncertain parameters that no draw of the scenario moves: set and not varied, or held.
 *
 * @example heldIds({ ...EMPTY_SCENARIO, hold: ['opec.offsetShare'] }); // => a set of 'opec.offsetShare' alone
 */
export function heldIds(scenario: Scenario): ReadonlySet<ParameterId> {
	const set = setIds(scenario);
	const isHeld = (id: ParameterId): boolean =>
		set.has(id) ? !scenario.vary.includes(id) : scenario.hold.includes(id);
	return new Set(UNCERTAIN_IDS.filter(isHeld));
}
