import type { CaseResult } from '#models/cases/types.ts';
import { kindOf } from './kindOf.ts';
import type { Kind } from './kindOf.ts';

/** Other people's results first; what can hardly be missed after them. */
const ORDER: readonly Kind[] = ['model', 'weak', 'official', 'soft'];

/** Results by what a hit shows; within a kind as they were. */
export function inOrder(results: readonly CaseResult[]): readonly CaseResult[] {
	return ORDER.flatMap((kind) => results.filter((result) => kindOf(result) === kind));
}
