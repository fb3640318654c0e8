import type { DrawChoice } from '../uncertainty/uncertainParameters.ts';
import { setIds } from './heldIds.ts';
import type { Scenario } from './scenario.ts';

/** Which parameters the draws of a scenario move, and how far: what is set is held unless it is to vary. */
export function drawChoiceOf(scenario: Scenario): DrawChoice {
	const { vary, hold, spread = {} } = scenario;
	return { set: [...setIds(scenario)], vary, hold, spread };
}
