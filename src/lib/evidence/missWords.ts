import type { CaseResult } from '#models/cases/types.ts';
import { significant } from '$lib/format/number.ts';

/**
 * The numbers that a case misses, each beside what was published, to two figures.
 *
 * @example missWords(iran); // => 'Brent, mean of 2016: −3.1 against −10'
 */
export function missWords({ checks }: Pick<CaseResult, 'checks'>): string {
	return checks
		.filter(({ counts, verdict }) => counts && verdict === 'miss')
		.map(
			({ label, value, expected }) => `${label}: ${significant(value, 2)} against ${significant(expected, 2)}`
		)
		.join('; ');
}
