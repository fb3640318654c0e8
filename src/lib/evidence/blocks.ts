import type { CaseBlock, CaseResult, Mark, Tolerance } from '#models/cases/types.ts';
import { hitsOf } from './hitsOf.ts';
import type { Hits } from './hitsOf.ts';

/** Name of a block as the page prints it. */
export const BLOCK_NAMES: Readonly<Record<CaseBlock, string>> = {
	supply: 'How much is pumped',
	market: 'What the world price does',
	differential: 'What Russia is paid',
	exports: 'What its exports earn',
	tax: 'What is taxed',
	budget: 'What the budget does'
};

export const TOLERANCE_WORDS: Readonly<Record<Tolerance, string>> = {
	hard: 'An identity or an official number',
	band: 'Somebody else’s model',
	soft: 'Plausibility, not counted'
};

export const MARK_WORDS: Readonly<Record<Mark, string>> = {
	read: '',
	computed: 'computed here',
	inferred: 'inferred',
	recalled: 'partly recalled, not verified'
};

/** How the cases of a block fare; identities, official numbers and soft cases stand apart from other people's results. */
export interface BlockTally {
	readonly block: CaseBlock;
	readonly name: string;
	/** Against other people's models, fed with their assumptions. */
	readonly others: Hits;
	/** Against identities and official numbers. */
	readonly official: Hits;
	/** Mean distance from what other people's models gave, as a share of it; zeros left out. */
	readonly meanError: number;
	/** Mean signed distance, likewise. */
	readonly bias: number;
}

const mean = (values: readonly number[]) =>
	values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Distances of the numbers that count from what was published, as shares of the published size.
 *
 * Numbers whose tolerance is wider than themselves have no size to speak of (a sign, a nothing) and are left out.
 */
function distances(results: readonly CaseResult[]): number[] {
	return results
		.flatMap(({ checks }) => checks)
		.filter(({ counts, expected, low, high }) => counts && (high - low) / 2 <= Math.abs(expected))
		.map(({ value, expected }) => (value - expected) / Math.abs(expected));
}

/** Tally of one block. */
function tally(block: CaseBlock, results: readonly CaseResult[]): BlockTally {
	const errors = distances(results.filter(({ tolerance }) => tolerance === 'band'));
	return {
		block,
		name: BLOCK_NAMES[block],
		others: hitsOf(results, 'band'),
		official: hitsOf(results, 'hard'),
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
