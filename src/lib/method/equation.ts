import type { SourceId } from '#models/parameters/sources.ts';

/** Part of the model that an equation belongs to, in the order of the page. */
export type MethodStage =
	'time' | 'outlook' | 'venezuela' | 'market' | 'grades' | 'exports' | 'currency' | 'budget';

/** A number written into an equation: what it is and where it comes from. */
export interface Constant {
	/** As it stands in the text. */
	readonly text: string;
	readonly meaning: string;
	readonly standing: 'law' | 'data' | 'fitted' | 'assumption' | 'convention';
	readonly source?: SourceId;
}

/** One equation of the model as text that mathjs can read and evaluate. */
export interface Equation {
	readonly id: string;
	readonly stage: MethodStage;
	readonly title: string;
	/** `result = expression`, or `left == right` for the one that is solved. */
	readonly text: string;
	/** When it holds, or what must be known to read it. Empty where nothing. */
	readonly note: string;
	readonly constants: readonly Constant[];
	/** Why no numbers are put in, where they cannot be. */
	readonly idle?: string;
}
