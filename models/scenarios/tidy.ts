import type { ParameterId } from '../parameters/registry.ts';
import { PARAMETERS, valueOf } from '../parameters/registry.ts';
import { setIds, UNCERTAIN_IDS } from './heldIds.ts';
import { sameValue } from '../parameters/sameValue.ts';
import { assumptionsOf, layersBelow, movedBeneathPath } from './scenario.ts';
import type { OwnValues, Scenario } from './scenario.ts';
import { tidySpreads } from './spreads.ts';

/**
 * Shortest scenario with the same assumptions and draws: no own value that the layers below have already,
 * no `vary` or `hold` without effect, ids in registry order. A lever that is held keeps its spread for when it is drawn.
 *
 * @example tidy({ ...EMPTY_SCENARIO, own: { 'opec.offsetShare': 0.2 } }).own; // => {}
 */
export function tidy(scenario: Scenario): Scenario {
	const shorter = { ...scenario, own: tidyOwn(scenario) };
	const set = setIds(shorter);
	const keep = (ids: readonly ParameterId[], isSet: boolean): ParameterId[] =>
		UNCERTAIN_IDS.filter((id) => ids.includes(id) && set.has(id) === isSet);
	return {
		...shorter,
		vary: keep(scenario.vary, true),
		hold: keep(scenario.hold, false),
		spread: tidySpreads(scenario.spread)
	};
}

/** Own values that differ from the layers below; the path stands apart, since a moved lever may drop it. */
function tidyOwn(scenario: Scenario): OwnValues {
	const below = layersBelow(scenario);
	const differing = PARAMETERS.filter(({ id }) => {
		const value = scenario.own[id];
		return id !== 'venezuela.path' && value !== undefined && !sameValue(value, valueOf(below, id));
	});
	const own: OwnValues = Object.fromEntries(differing.map(({ id }) => [id, scenario.own[id]]));
	const path = assumptionsOf(scenario).venezuela.path;
	const implied = movedBeneathPath(own, below).length > 0 ? null : below.venezuela.path;
	return sameValue(path, implied) ? own : { ...own, 'venezuela.path': path };
}
