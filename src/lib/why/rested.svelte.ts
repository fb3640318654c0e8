import { held } from '../state/held.svelte.ts';
import type { Seen } from './seen.svelte.ts';

/**
 * A value that is computed anew only when no lever is being moved: figures that take many runs wait for the hand to rest.
 *
 * @param simulator whose levers are watched
 * @param compute reads the simulator; called again when what it read changes
 */
export function rested<Value>(simulator: Seen, compute: () => Value): { readonly current: Value } {
	return held(() => simulator.isMoving, compute);
}
