import { untrack } from 'svelte';
import type { Bands } from '../state/bands.ts';
import type { Simulator } from '../state/simulator.svelte.ts';
import { changeNever, changeSoon } from './frames.ts';

/**
 * A value that follows every change; while a lever is moved, it follows the bands alone and in its turn.
 *
 * What is drawn small is drawn once with line and bands, not twice, and never all of it in one frame of a slow machine. The
 * numbers beside it follow the hand.
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
	let shown = $state.raw<Bands | null>(null);
	const take = () => (shown = simulator().bands);

	$effect(() => {
		const { bands, isMoving } = simulator();
		if (isMoving && bands !== null) changeSoon(take);
		else take();
	});
	$effect(() => () => changeNever(take));

	const value = $derived.by(() => {
		const bands = simulator().isMoving ? shown : null;
		return bands === null ? compute(simulator().bands) : untrack(() => compute(bands));
	});
	return {
		get current() {
			return value;
		}
	};
}
