/** Longest that the page is kept from answering at a time. [ms] */
const SLICE = 8;

/**
 * Result of a long computation, done between the frames of the page.
 *
 * @param steps yields often: several times in a slice
 * @param isStale whether the result is no longer wanted
 * @returns null where it became stale on the way
 */
export async function inSlices<Result>(
	steps: Generator<unknown, Result>,
	isStale: () => boolean
): Promise<Result | null> {
	for (;;) {
		await new Promise((resolve) => setTimeout(resolve));
		if (isStale()) return null;
		const started = performance.now();
		do {
			const step = steps.next();
			if (step.done) return step.value;
		} while (performance.now() - started < SLICE);
	}
}
