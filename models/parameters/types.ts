import type { UnitName } from '../units.ts';
import type { SourceId } from './sources.ts';

/** How a parameter is spread in the draws; absent where it is held fixed. */
export type Distribution =
	| { readonly kind: 'triangular'; readonly low: number; readonly mode: number; readonly high: number }
	| { readonly kind: 'uniform'; readonly low: number; readonly high: number }
	| { readonly kind: 'normal'; readonly mean: number; readonly sd: number }
	/** On the absolute value, keeping the sign of the default. */
	| { readonly kind: 'lognormal'; readonly median: number; readonly sigma: number };

/** What kind of knowledge a default is. Only `data` may be shown as observed. */
export type Standing = 'data' | 'fitted' | 'judgement' | 'assumption';

/** A named place on a slider. */
export interface Stop {
	readonly value: number;
	readonly label: string;
}

/** A published position that departs from the default. `value` or `span` is in the parameter's unit. */
export interface Dispute {
	readonly who: string;
	readonly says: string;
	readonly value?: number;
	readonly span?: readonly [low: number, high: number];
	readonly source?: SourceId;
}

interface Passport {
	/** What people argue about, in a few words: the lever's name on the page. */
	readonly label: string;
	readonly standing: Standing;
	readonly sources: readonly SourceId[];
}

/** What is told of a parameter beyond what a run needs; a page fetches it when somebody asks. */
export interface ParameterWords {
	/** One sentence: what the number means. */
	readonly meaning: string;
	/** Where the default comes from, beyond the sources; one short sentence. */
	readonly basis: string;
	readonly disputes: readonly Dispute[];
}

/** A parameter that is a number within a range. */
export interface NumberSpec extends Passport {
	readonly kind: 'number';
	readonly unit: UnitName;
	readonly default: number;
	readonly low: number;
	readonly high: number;
	readonly step: number;
	readonly stops: readonly Stop[];
	readonly distribution: Distribution | null;
}

/** One of the values that a choice may take. */
export interface ChoiceOption {
	readonly value: string;
	readonly label: string;
	readonly meaning: string;
	readonly source?: SourceId;
}

/** A parameter that is one of a few named options. */
export interface ChoiceSpec extends Passport {
	readonly kind: 'choice';
	readonly default: string;
	readonly options: readonly ChoiceOption[];
}

/** Points (years from the first day of the outlook, mb/d). */
export type PathPoints = readonly (readonly [years: number, value: number])[];

/** A parameter that is a path of points. */
export interface PathSpec extends Passport {
	readonly kind: 'path';
	readonly unit: UnitName;
	readonly default: null;
	readonly maxPoints: number;
	readonly yearsLow: number;
	readonly yearsHigh: number;
	readonly low: number;
	readonly high: number;
}

/** A parameter of any kind. */
export type ParameterSpec = NumberSpec | ChoiceSpec | PathSpec;
export type ParameterValue = number | string | PathPoints;
