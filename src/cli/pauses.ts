import { setImmediate } from 'node:timers/promises';

/** Longest that a computation runs before Ctrl-C is listened to. [ms] */
const PATIENCE = 50;

/**
 * Pauses of a long computation: to be awaited between its parts, of which each is short. Only where it has run for a while
 * is there a pause, in which Ctrl-C is heard.
 */
export function pauses(): () => Promise<void> {
	let paused = performance.now();
	return async () => {
		if (performance.now() - paused < PATIENCE) return;
		await setImmediate();
		paused = performance.now();
	};
}
