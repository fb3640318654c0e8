import type { CaseResult, CheckResult } from '#models/cases/types.ts';

/**
 * What a case shows when it is hit.
 *
 * model: somebody else's result, which the model could well miss. weak: somebody else's too, but hardly to be missed.
 * official: an identity or an official number. soft: plausibility, not counted.
 */
export type Kind = 'model' | 'weak' | 'official' | 'soft';

/** Distance, as a share of the number, below which the model repeats it. convention: the noise of arithmetic */
const REPEATED = 1e-9;

/** Whether a number has a size to be hit: where the tolerance is wider than the number, it is a sign or a nothing. */
export const hasSize = ({ expected, low, high }: CheckResult): boolean =>
	(high - low) / 2 <= Math.abs(expected);

/** Whether the model gives a number to the last digit: then it went in, or follows from what did by plain arithmetic. */
const isRepeated = ({ value, expected }: CheckResult): boolean =>
	Math.abs(value - expected) <= REPEATED * Math.abs(expected);

/** Why a result of others could hardly be missed; empty where it could. */
export function weakness({ checks }: CaseResult): '' | 'size' | 'arithmetic' {
	const counted = checks.filter(({ counts }) => counts);
	if (counted.length === 0) return '';
	if (!counted.some(hasSize)) return 'size';
	return counted.every(isRepeated) ? 'arithmetic' : '';
}

/** Kind of a case: told from its numbers, so that no list of names can flatter the model. */
export function kindOf(result: CaseResult): Kind {
	if (result.tolerance === 'hard') return 'official';
	if (result.tolerance === 'soft') return 'soft';
	return weakness(result) === '' ? 'model' : 'weak';
}
