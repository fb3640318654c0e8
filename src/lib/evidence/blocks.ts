import type { CaseBlock, CaseResult, Mark } from '#models/cases/types.ts';
import { hitsOf } from './hitsOf.ts';
import type { Hits } from './hitsOf.ts';
import { hasSize, kindOf, weakness } from './kindOf.ts';

/** Name of a block as the page prints it. */
const BLOCK_NAMES: Readonly<Record<CaseBlock, string>> = {
	supply: 'How much is pumped',
	market: 'What the world price does',
	differential: 'How Russian oil is priced',
	exports: 'What Russia’s exports earn',
	tax: 'What is taxed',
	budget: 'What the budget does'
};

/** What a case is held against, and why it is counted where it is. */
export function kindWords(result: CaseResult): string {
	const kind = kindOf(result);
	if (kind === 'official') return 'An identity or an official number';
	if (kind === 'soft') return 'Plausibility, not counted';
	if (kind === 'model') return 'Somebody else’s model';
	return weakness(result) === 'size'
		? 'Somebody else’s finding of a sign or of nothing, within a tolerance wider than itself: hardly to be missed, so counted apart'
		: 'Somebody else’s number that follows from what is fed in by plain arithmetic: hardly to be missed, so counted apart';
}

/** What is said of how a number was obtained; nothing of one that was read. */
export const MARK_WORDS: Readonly<Record<Mark, string>> = {
	read: '',
	computed: 'computed here',
	inferred: 'inferred',
	recalled: 'partly recalled, not verified'
};

/** How the cases of a block fare; what can hardly be missed, official numbers and soft cases stand apart. */
export interface BlockTally {
	readonly block: CaseBlock;
	readonly name: string;
	/** Against other people's results, fed with their assumptions. */
	readonly others: Hits;
	/** Against results of others that the model could hardly miss. */
	readonly weak: Hits;
	/** Against identities and official numbers. */
	readonly official: Hits;
	/** Mean distance from other people's results, as a share of their size; null where there are none. */
	readonly meanError: number | null;
	/** Mean excess of size over theirs, as a share of it; negative = too small. Null where there are none. */
	readonly bias: number | null;
}

const mean = (values: readonly number[]) =>
	values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * By how much the sizes that count exceed the published ones, as shares of these; negative = too small.
 *
 * excess = (value - expected) / expected, which is (|value| - |expected|) / |expected| where the signs agree: a fall that is too
 * small counts as too small. A value of the wrong sign is too small by more than all of it. Numbers without a size
 * are left out.
 */
export function excesses(results: readonly CaseResult[]): number[] {
	return results
		.flatMap(({ checks }) => checks)
		.filter((check) => check.counts && hasSize(check) && check.expected !== 0)
		.map(({ value, expected }) => (value - expected) / expected);
}

/** Tally of one block. */
function tally(block: CaseBlock, results: readonly CaseResult[]): BlockTally {
	const errors = excesses(results.filter((result) => kindOf(result) === 'model'));
	return {
		block,
		name: BLOCK_NAMES[block],
		others: hitsOf(results, 'model'),
		weak: hitsOf(results, 'weak'),
		official: hitsOf(results, 'official'),
		meanError: mean(errors.map(Math.abs)),
		bias: mean(errors)
	};
}

/** Tallies of all blocks, in the order of the chain. */
export function tallies(results: readonly CaseResult[]): readonly BlockTally[] {
	return (Object.keys(BLOCK_NAMES) as CaseBlock[]).map((block) =>
		tally(
			block,
			results.filter((result) => result.block === block)
		)
	);
}
