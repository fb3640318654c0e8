import type { CaseResult, Tolerance } from '#models/cases/types.ts';

/** Other people's results first; what a right calculation cannot miss after them. */
const ORDER: readonly Tolerance[] = ['band', 'hard', 'soft'];

/** Results by what kind of number they are held against; within a kind as they were. */
export function inOrder(results: readonly CaseResult[]): readonly CaseResult[] {
	return ORDER.flatMap((tolerance) => results.filter((result) => result.tolerance === tolerance));
}
