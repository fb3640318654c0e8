import type { SourceId } from '../parameters/sources.ts';

/** What is held against the model: one number that somebody published, with the span in which ours must fall. */
export interface Check {
	readonly label: string;
	/** Unit as printed; mixed units of many sources, so free text. */
	readonly unit: string;
	/** Decimals that are worth printing. */
	readonly decimals: number;
	/** Published number, or the middle of the published span. */
	readonly expected: number;
	/** Closed span of the tolerance. */
	readonly low: number;
	readonly high: number;
	/** False where the number is shown beside the verdict without deciding it. */
	readonly counts: boolean;
	/** What the model gives under the source's assumptions. */
	readonly value: () => number;
}

/** Part of the chain that a case tests. */
export type CaseBlock = 'supply' | 'market' | 'differential' | 'exports' | 'tax' | 'budget';

/**
 * How strictly a case binds.
 *
 * hard: an identity or an official number, rounding only. band: somebody else's model, fed with their own
 * assumptions. soft: plausibility, reported and never counted against the model.
 */
export type Tolerance = 'hard' | 'band' | 'soft';

/** How the number was obtained: read on a page, computed from one, inferred, or recalled and not verified. */
export type Mark = 'read' | 'computed' | 'inferred' | 'recalled';

/** What somebody has published, and what the model is held to by it. */
export interface PublishedCase {
	readonly id: string;
	readonly block: CaseBlock;
	readonly title: string;
	/** The source's assumptions as the model is fed with them. */
	readonly inputs: string;
	/** What the source says follows. */
	readonly claim: string;
	readonly tolerance: Tolerance;
	/** Who published it, when and where it was read. */
	readonly source: string;
	/** The same publications in the registry of sources, which has their addresses; empty where it has none of them. */
	readonly registered: readonly SourceId[];
	readonly marks: readonly Mark[];
	readonly checks: readonly Check[];
	/** Why the model departs from the source, where it does; empty where nothing needs saying. */
	readonly remark: string;
}

/** Whether a case lies within the span in which it must fall. */
export type Verdict = 'hit' | 'miss';

/** A check with what the model gave. */
export interface CheckResult extends Omit<Check, 'value'> {
	readonly value: number;
	readonly verdict: Verdict;
}

/** A case with what the model gave. */
export interface CaseResult extends Omit<PublishedCase, 'checks'> {
	readonly checks: readonly CheckResult[];
	/** A hit where every check that counts is one. */
	readonly verdict: Verdict;
	/** Which numbers missed and by how much, with the remark; empty for a hit. */
	readonly why: string;
}
