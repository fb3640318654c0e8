import type { SeriesName } from '../series.ts';

/** Operators of a measure, as people write them. */
export const OPERATORS = ['+', '-', '*', '/', '^'] as const;
export type Operator = (typeof OPERATORS)[number];

/** Functions that turn a measure into one number or into a difference. */
export const FUNCTIONS = ['delta', 'mean', 'sum', 'at'] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

/**
 * A reader's own result: arithmetic over the series, as plain data that can be stored, sent and evaluated anywhere.
 *
 * - `series`: the scenario's monthly values; the baseline's inside the second half of `delta`
 * - `delta(x)`: x in the scenario less x in the baseline, month by month
 * - `mean(x)`, `sum(x)`: one number over all months
 * - `at(x, year)`: mean of x over the twelve months of a calendar year
 */
export type Measure =
	| { readonly kind: 'number'; readonly value: number }
	| { readonly kind: 'series'; readonly name: SeriesName }
	| { readonly kind: 'negative'; readonly of: Measure }
	| {
			readonly kind: 'operator';
			readonly operator: Operator;
			readonly left: Measure;
			readonly right: Measure;
	  }
	| { readonly kind: 'delta' | 'mean' | 'sum'; readonly of: Measure }
	| { readonly kind: 'at'; readonly of: Measure; readonly year: number };

/** What is wrong with the text of a measure, and where. */
export interface MeasureFault {
	readonly message: string;
	/** Index of the character that is meant; the text's length where its end is. */
	readonly at: number;
}

/** Longest text of a measure. [characters] */
export const LONGEST_TEXT = 200;
/** Deepest nesting of a measure. */
export const DEEPEST_NESTING = 12;

/**
 * Series that a measure reads, each once.
 *
 * @example seriesOfMeasure({ kind: 'series', name: 'brent' }); // => ['brent']
 */
export function seriesOfMeasure(measure: Measure): readonly SeriesName[] {
	switch (measure.kind) {
		case 'number':
			return [];
		case 'series':
			return [measure.name];
		case 'operator':
			return [...new Set([...seriesOfMeasure(measure.left), ...seriesOfMeasure(measure.right)])];
		default:
			return seriesOfMeasure(measure.of);
	}
}

/** Operators that may follow one another without a bracket in between and without another order. */
const CHAINS: readonly string[] = ['+-', '*/'];

/** Whether an operator carries on a chain of its like: of terms or of factors. */
export function carriesOn(operator: string, before: string): boolean {
	return CHAINS.some((chain) => chain.includes(operator) && chain.includes(before));
}

/** Nesting of a measure: 1 for a number or a series. However many terms a sum has, or factors a product, they are one level. */
export function nestingOf(measure: Measure): number {
	switch (measure.kind) {
		case 'number':
		case 'series':
			return 1;
		case 'operator': {
			const { left, right, operator } = measure;
			const isChain = left.kind === 'operator' && carriesOn(operator, left.operator);
			return Math.max(nestingOf(left) + (isChain ? 0 : 1), 1 + nestingOf(right));
		}
		default:
			return 1 + nestingOf(measure.of);
	}
}
