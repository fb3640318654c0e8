import { FEWEST_ROWS } from '#models/uncertainty/sobolIndices.ts';
import { fixed } from '$lib/format/number.ts';

/**
 * How many rows of draws count in no share of the variance, as a sentence; empty where all do.
 *
 * @param unanswered rows of which a value has no answer
 * @param n rows asked for
 * @example leftOutRows(57, 1024); // => 'Of 57 of 1,024 sets of draws one has no price: the shares are of the others.'
 */
export function leftOutRows(unanswered: number, n: number): string {
	if (unanswered === 0) return '';
	const others =
		n - unanswered < FEWEST_ROWS ? 'too few are left for shares' : 'the shares are of the others';
	return `Of ${fixed(unanswered, 0)} of ${fixed(n, 0)} sets of draws one has no price: ${others}.`;
}
