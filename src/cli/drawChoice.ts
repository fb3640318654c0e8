import { setIds } from '#models/scenarios/heldIds.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import type { DrawChoice } from '#models/uncertainty/uncertainParameters.ts';

/** Which parameters the draws of a scenario move: what is set is held unless it is to vary. */
export function drawChoice(scenario: Scenario): DrawChoice {
	const { vary, hold } = scenario;
	return { set: [...setIds(scenario)], vary, hold };
}
