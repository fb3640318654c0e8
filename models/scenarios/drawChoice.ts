import type { DrawChoice } from '../uncertainty/uncertainParameters.ts';
import { setIds } from './heldIds.ts';
import type { Scenario } from './scenario.ts';

/**
 * Which parameters the draws of a scenario move, and how far: what a bundle or an own value sets is held unless it is to vary. Site and
 * terminal draw every scenario by it.
 *
 * @example drawBands({ assumptions: assumptionsOf(scenario), choice: drawChoiceOf(scenario), seed: scenario.seed, n: 1024, outputs })
 */
export function drawChoiceOf(scenario: Scenario): DrawChoice {
	const { vary, hold, spread = {} } = scenario;
	return { set: [...setIds(scenario)], vary, hold, spread };
}

/** What a scenario chooses of its draws, as records state it; keys with nothing to say are left out. */
export function drawChoiceRecord({ vary, hold, spread = {} }: Pick<Scenario, 'vary' | 'hold' | 'spread'>) {
	return {
		...(vary.length === 0 ? {} : { vary }),
		...(hold.length === 0 ? {} : { hold }),
		...(Object.keys(spread).length === 0 ? {} : { spread })
	};
}
