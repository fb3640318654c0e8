import { untrack } from 'svelte';
import type { Bands } from './bands.ts';
import type { Simulator } from './simulator.svelte.ts';

/**
 * A value that follows every change, but the bands alone while a lever is moved: what is drawn small is drawn once with line and
 * bands, not twice. The numbers beside it follow the hand.
 *
 * Call while a component is being made.
 *
 * @param simulator whose levers are watched
 * @param compute reads the simulator; null stands for bands that are not there, and then every change counts
 */
export function withBands<Value>(
	simulator: () => Pick<Simulator, 'bands' | 'isMoving'>,
	compute: (bands: Bands | null) => Value
): { readonly current: Value } {
	const value = $derived.by(() => {
		const { bands, isMoving } = simulator();
		return isMoving && bands !== null ? untrack(() => compute(bands)) : compute(bands);
	});
	return {
		get current() {
			return value;
		}
	};
}
