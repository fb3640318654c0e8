import type { BlockTally } from './blocks.ts';
import { hitWords } from './hitWords.ts';

/**
 * Score of a block: other people's results first, identities and official numbers named apart.
 *
 * @example blockWords(tallies(caseResults())[0]); // => '3 of 3'
 */
export function blockWords({ others, official }: Pick<BlockTally, 'others' | 'official'>): string {
	return official.cases === 0
		? hitWords(others)
		: `${hitWords(others)}; identities and official numbers ${hitWords(official)}`;
}
