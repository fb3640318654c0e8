import type { ParameterId } from '#models/parameters/registry.ts';
import { setIds } from '#models/scenarios/heldIds.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';

/** Scenario in which a parameter is drawn, or held at its value in every draw. */
export function withDrawn(scenario: Scenario, id: ParameterId, isDrawn: boolean): Scenario {
	const without = (ids: readonly ParameterId[]) => ids.filter((other) => other !== id);
	const vary = without(scenario.vary);
	const hold = without(scenario.hold);
	const isSet = setIds(scenario).has(id);
	return {
		...scenario,
		vary: isSet && isDrawn ? [...vary, id] : vary,
		hold: !isSet && !isDrawn ? [...hold, id] : hold
	};
}
