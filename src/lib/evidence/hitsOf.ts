import type { CaseResult, Tolerance } from '#models/cases/types.ts';

/** Cases of one tolerance, and how many of them the model hits. */
export interface Hits {
	readonly cases: number;
	readonly hits: number;
}

/**
 * Cases of a tolerance among results, counted.
 *
 * Kinds are never added up: an identity shows that the arithmetic is right, another model that the economics may be.
 *
 * @example hitsOf(caseResults(), 'band'); // => { cases: 17, hits: 14 }
 */
export function hitsOf(results: readonly CaseResult[], tolerance: Tolerance): Hits {
	const chosen = results.filter((result) => result.tolerance === tolerance);
	return { cases: chosen.length, hits: chosen.filter(({ verdict }) => verdict === 'hit').length };
}
