/** Result of a computation in slices, done to the end. */
export function finished<Result>(slices: Generator<unknown, Result>): Result {
	for (;;) {
		const step = slices.next();
		if (step.done) return step.value;
	}
}
