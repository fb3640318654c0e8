import type { ObservedStage } from './observation.ts';
import { score } from './score.ts';
import type { Score } from './score.ts';

/** A stage with its score, and with that of the months outside the fit where both kinds exist. */
export interface ScoredStage {
	readonly stage: ObservedStage;
	readonly all: Score;
	readonly fitted: Score | null;
	readonly outside: Score | null;
	readonly unverified: number;
}

/** Scores of a stage. */
export function scored(stage: ObservedStage): ScoredStage {
	const fitted = stage.months.filter(({ inFit }) => inFit);
	const outside = stage.months.filter(({ inFit }) => !inFit);
	const isSplit = fitted.length > 0 && outside.length > 0;
	return {
		stage,
		all: score(stage.months),
		fitted: isSplit ? score(fitted) : null,
		outside: isSplit ? score(outside) : null,
		unverified: stage.months.filter(({ unverified }) => unverified).length
	};
}
