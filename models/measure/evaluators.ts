import type { YearlySummary } from '../summary.ts';
import { YEARS } from '../summary.ts';
import type { Operator, Tree } from './tree.ts';

/** Value of a part of a formula, in a world and a year (index 0…9). */
export type Evaluator = (summary: YearlySummary, world: 'scenario' | 'baseline', year: number) => number;

const OPERATIONS: Readonly<Record<Operator, (left: number, right: number) => number>> = {
	'+': (left, right) => left + right,
	'-': (left, right) => left - right,
	'*': (left, right) => left * right,
	'/': (left, right) => left / right,
	'^': (left, right) => left ** right
};

/** Sum of a part over the ten years of a world. */
function overYears(of: Evaluator): Evaluator {
	return (summary, world) => {
		let sum = 0;
		for (let year = 0; year < YEARS; year++) sum += of(summary, world, year);
		return sum;
	};
}

/** Evaluator of a checked tree. */
export function evaluator(tree: Tree): Evaluator {
	switch (tree.kind) {
		case 'number':
			return () => tree.value;
		case 'series':
			return (summary, world, year) => summary[world][tree.name][year];
		case 'negate': {
			const of = evaluator(tree.of);
			return (...place) => -of(...place);
		}
		case 'binary': {
			const [left, right, operate] = [evaluator(tree.left), evaluator(tree.right), OPERATIONS[tree.operator]];
			return (...place) => operate(left(...place), right(...place));
		}
		case 'delta': {
			const of = evaluator(tree.of);
			return (summary, _world, year) => of(summary, 'scenario', year) - of(summary, 'baseline', year);
		}
		case 'sum':
			return overYears(evaluator(tree.of));
		case 'mean': {
			const sum = overYears(evaluator(tree.of));
			return (...place) => sum(...place) / YEARS;
		}
		case 'at': {
			const of = evaluator(tree.of);
			return (summary, world) => {
				const year = tree.year - summary.from;
				return year >= 0 && year < YEARS ? of(summary, world, year) : NaN;
			};
		}
	}
}
