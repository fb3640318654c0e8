import type { Progress } from './output/progress.ts';
import { pauses } from './pauses.ts';

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
	const pause = pauses();
	for (;;) {
		const step = slices.next();
		if (step.done) {
			end();
			return step.value;
		}
		at(step.value / whole);
		await pause();
	}
}
