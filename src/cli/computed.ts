import { setImmediate } from 'node:timers/promises';
import type { Progress } from './output/progress.ts';

/** Longest that a computation runs before Ctrl-C is listened to. [ms] */
const PATIENCE = 50;

/**
 * Result of a computation in slices, done to the end, with pauses in which Ctrl-C is heard.
 *
 * @param slices yields what is done so far
 * @param whole what is done at the end, in the same measure
 */
export async function computed<Result>(
	slices: Generator<number, Result>,
	whole: number,
	{ at, end }: Progress
): Promise<Result> {
	let paused = performance.now();
	for (;;) {
		const step = slices.next();
		if (step.done) {
			end();
			return step.value;
		}
		at(step.value / whole);
		if (performance.now() - paused < PATIENCE) continue;
		await setImmediate();
		paused = performance.now();
	}
}
