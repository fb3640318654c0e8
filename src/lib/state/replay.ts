import { between } from './between.ts';
import type { Simulator } from './simulator.svelte.ts';

/** How long the state before the change stands, and how long the way to the state after it takes. Judgement. [ms] */
const REST = 500;
const WAY = 1400;

/** Starts slowly and ends slowly. */
const eased = (share: number) => share * share * (3 - 2 * share);

/**
 * Shows the last change again, from before to after, so that the eye can look at something else this time.
 *
 * @param isStill no motion is wanted: the states before and after stand for a moment each
 * @param finished called when the end is reached or a new change interrupts
 * @returns function that jumps to the end
 */
export function replayLastChange(simulator: Simulator, isStill: boolean, finished: () => void): () => void {
	const change = simulator.lastChange;
	if (change === null) {
		finished();
		return () => {};
	}
	let frame = 0;
	let shown = change.before;
	const started = performance.now();
	const stop = () => {
		cancelAnimationFrame(frame);
		if (simulator.scenario === shown) simulator.show(change.after);
		simulator.isMoving = false;
		finished();
	};
	const tick = (now: number) => {
		if (simulator.scenario !== shown) return stop();
		const share = Math.min(1, Math.max(0, (now - started - REST) / WAY));
		if (share >= 1) return stop();
		shown = isStill ? change.before : between(change.before, change.after, eased(share));
		simulator.show(shown);
		frame = requestAnimationFrame(tick);
	};
	simulator.isMoving = true;
	simulator.show(shown);
	frame = requestAnimationFrame(tick);
	return stop;
}
