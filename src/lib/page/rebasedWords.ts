import type { Simulator } from '$lib/state/simulator.svelte.ts';
import { REPORTED } from '$lib/answer/provisos/sinceRecordedWords.ts';
import { REBASED } from './fromTodaysOutput.ts';

/**
 * What was done, where the last step of the visit started the plan from today's output; empty where something else came after,
 * for then the way back is no longer one step.
 */
export function rebasedWords({ lastChange }: Pick<Simulator, 'lastChange'>): string {
	return lastChange?.mark === REBASED
		? `The plan starts from the ${REPORTED}: it adds only what does not flow yet.`
		: '';
}
