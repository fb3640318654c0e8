import type { MathNode } from 'mathjs';
import { parse } from 'mathjs/number';
import type { YearlySummary } from '../summary.ts';
import { YEARS } from '../summary.ts';
import { MeasureError } from './measureError.ts';
import { checkedTree } from './tree.ts';
import type { Evaluator } from './evaluators.ts';
import { evaluator } from './evaluators.ts';

/** Longest formula that is read. [characters] judgement: longer ones are a program, not a measure */
export const LONGEST_FORMULA = 200;

/** A user's own measure, ready to be evaluated. */
export interface Measure {
	readonly formula: string;
	/** Values of the scenario, one a year. NaN where a division has no result. */
	scenario(summary: YearlySummary): Float64Array;
	/** Values of the baseline, one a year. */
	baseline(summary: YearlySummary): Float64Array;
	/** Series that the formula names. */
	readonly series: readonly string[];
}

/**
 * A formula over the yearly figures of the named series, read and checked; nothing of it is ever run as code.
 *
 * The formula is parsed by mathjs and its tree walked by our own evaluators: arithmetic (+ − * / ^ and brackets),
 * names of series, `delta(x)` (scenario less baseline), `mean(x)` and `sum(x)` over the ten years, `at(x, year)`.
 * There is no assignment, no property, no index, no other function, and nothing else is in scope.
 *
 * @param formula at most LONGEST_FORMULA characters
 * @throws {MeasureError} naming what is not understood and the character at which it stands
 * @example measure('delta(brent)').scenario(years(simulate()))[4] // change of Brent in the fifth year
 */
export function measure(formula: string): Measure {
	if (formula.trim() === '') throw new MeasureError('a formula requires at least one series or number', 0);
	if (formula.length > LONGEST_FORMULA) {
		throw new MeasureError(
			`a formula requires at most ${LONGEST_FORMULA} characters, got ${formula.length}`,
			LONGEST_FORMULA
		);
	}
	const { root, series } = checkedTree(parsed(formula), formula);
	const evaluate: Evaluator = evaluator(root);
	const values = (summary: YearlySummary, world: 'scenario' | 'baseline') => {
		const into = new Float64Array(YEARS);
		for (let year = 0; year < YEARS; year++) into[year] = evaluate(summary, world, year);
		return into;
	};
	return {
		formula,
		series,
		scenario: (summary) => values(summary, 'scenario'),
		baseline: (summary) => values(summary, 'baseline')
	};
}

/** Tree of a formula; the parser's complaint becomes ours, with its character. */
function parsed(formula: string): MathNode {
	try {
		return parse(formula);
	} catch (error) {
		const { char = 1, message = '' } = error as { char?: number; message?: string };
		throw new MeasureError(message.replace(/ \(char \d+\)$/, ''), Math.max(0, char - 1));
	}
}
