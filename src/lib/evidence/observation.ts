import type { SourceId } from '#models/parameters/sources.ts';
import type { UnitName } from '#models/units.ts';

/** One month in which both what happened and everything that the stage needs were read. */
export interface Observation {
	/** `YYYY-MM`. */
	readonly month: string;
	readonly observed: number;
	readonly modelled: number;
	/** Some figure behind it was recalled and never found on a page. */
	readonly unverified: boolean;
	/** The months on which the stage's own constants were fitted. */
	readonly inFit: boolean;
	readonly note: string;
}

/** A stage of the model fed with observed months. */
export interface ObservedStage {
	readonly id: 'tax' | 'receipts' | 'exports' | 'discount';
	readonly title: string;
	/** What was fed in and what is compared. */
	readonly what: string;
	/** Where what was observed and what was fed in come from. */
	readonly sources: readonly SourceId[];
	readonly unit: UnitName;
	readonly decimals: number;
	/** Where the constants of the stage come from, so that the score is read rightly. */
	readonly caution: string;
	readonly months: readonly Observation[];
}
