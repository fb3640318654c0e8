import type { CaseResult } from '#models/cases/types.ts';
import { kindOf } from './kindOf.ts';
import type { Kind } from './kindOf.ts';

/** Cases of one kind, and how many of them the model hits. */
export interface Hits {
	readonly cases: number;
	readonly hits: number;
}

/**
 * Cases of a kind among results, counted.
 *
 * Kinds are never added up: an identity shows that the arithmetic is right, another model that the economics may be.
 *
 * @example hitsOf(caseResults(), 'model'); // => { cases: 13, hits: 10 }
 */
export function hitsOf(results: readonly CaseResult[], kind: Kind): Hits {
	const chosen = results.filter((result) => kindOf(result) === kind);
	return { cases: chosen.length, hits: chosen.filter(({ verdict }) => verdict === 'hit').length };
}
