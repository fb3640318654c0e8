import type { BlockTally } from './blocks.ts';
import { hitWords } from './hitWords.ts';

/**
 * Score of a block: other people's results first, what can hardly be missed and official numbers named apart.
 *
 * @example blockWords(tallies(caseResults())[0]); // => '3 of 3'
 */
export function blockWords({
	others,
	weak,
	official
}: Pick<BlockTally, 'others' | 'weak' | 'official'>): string {
	return [
		hitWords(others),
		...(weak.cases === 0 ? [] : [`hardly to be missed ${hitWords(weak)}`]),
		...(official.cases === 0 ? [] : [`identities and official numbers ${hitWords(official)}`])
	].join('; ');
}
