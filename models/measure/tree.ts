import type { MathNode } from 'mathjs';
import { editDistance } from '../parameters/nearestId.ts';
import { SERIES_NAMES } from '../series.ts';
import type { SeriesName } from '../series.ts';
import { MeasureError } from './measureError.ts';

/** A formula as our own plain tree: all that the evaluators know. */
export type Tree =
	| { readonly kind: 'number'; readonly value: number }
	| { readonly kind: 'series'; readonly name: SeriesName }
	| { readonly kind: 'negate'; readonly of: Tree }
	| { readonly kind: 'binary'; readonly operator: Operator; readonly left: Tree; readonly right: Tree }
	| { readonly kind: 'delta' | 'mean' | 'sum'; readonly of: Tree }
	| { readonly kind: 'at'; readonly of: Tree; readonly year: number };

export type Operator = '+' | '-' | '*' | '/' | '^';

/** Deepest nesting, and most parts, that a formula may have. judgement */
const DEEPEST = 24;
const MOST_PARTS = 120;

const OPERATORS: ReadonlySet<string> = new Set(['+', '-', '*', '/', '^']);
const REDUCERS = ['delta', 'mean', 'sum'] as const;
const FUNCTIONS = [...REDUCERS, 'at'];

/** Node of the parser with the fields that we look at; others are never touched. */
interface Looked {
	readonly type: string;
	readonly value?: unknown;
	readonly name?: unknown;
	readonly op?: unknown;
	readonly fn?: { readonly type?: string; readonly name?: unknown } | string;
	readonly args?: readonly MathNode[];
	readonly content?: MathNode;
	readonly implicit?: boolean;
}

/**
 * The parser's tree as our own, with nothing in it but what a measure may say.
 *
 * @param node root of the parser's tree
 * @param formula the text, for the place of a complaint
 * @throws {MeasureError} for anything else
 */
export function checkedTree(node: MathNode, formula: string): { root: Tree; series: SeriesName[] } {
	const series = new Set<SeriesName>();
	let parts = 0;
	const refuse = (message: string, word: string): never => {
		throw new MeasureError(message, Math.max(0, placeOf(formula, word)));
	};
	const walk = (raw: MathNode, depth: number): Tree => {
		const looked = raw as unknown as Looked;
		if (depth > DEEPEST) refuse(`a formula requires at most ${DEEPEST} levels of brackets`, '');
		if (++parts > MOST_PARTS) refuse(`a formula requires at most ${MOST_PARTS} parts`, '');
		switch (looked.type) {
			case 'ParenthesisNode':
				return walk(looked.content as MathNode, depth + 1);
			case 'ConstantNode':
				return constant(looked, refuse);
			case 'SymbolNode': {
				const name = String(looked.name);
				if (!(SERIES_NAMES as readonly string[]).includes(name)) refuse(unknownName(name), name);
				series.add(name as SeriesName);
				return { kind: 'series', name: name as SeriesName };
			}
			case 'OperatorNode':
				return operation(looked, (arg) => walk(arg, depth + 1), refuse);
			case 'FunctionNode':
				return call(looked, (arg) => walk(arg, depth + 1), refuse);
			default:
				return refuse(
					`a formula requires numbers, series and + − * / ^ alone, got ${wordsOf(looked.type)}`,
					signOf(looked.type)
				);
		}
	};
	return { root: walk(node, 0), series: [...series] };
}

type Refuse = (message: string, word: string) => never;
type Walk = (node: MathNode) => Tree;

function constant({ value }: Looked, refuse: Refuse): Tree {
	if (typeof value !== 'number' || !Number.isFinite(value)) {
		return refuse(`a formula requires finite numbers, got ${String(value).slice(0, 20)}`, String(value));
	}
	return { kind: 'number', value };
}

function operation({ op, args = [], implicit }: Looked, walk: Walk, refuse: Refuse): Tree {
	const operator = String(op);
	if (!OPERATORS.has(operator)) {
		return refuse(`a formula requires + − * / ^ as operators, got ${operator}`, operator);
	}
	if (implicit) return refuse('a formula requires * between two things that are multiplied', '');
	if (args.length === 1) {
		const of = walk(args[0]);
		return operator === '-' ? { kind: 'negate', of } : of;
	}
	return { kind: 'binary', operator: operator as Operator, left: walk(args[0]), right: walk(args[1]) };
}

function call({ fn, args = [] }: Looked, walk: Walk, refuse: Refuse): Tree {
	const name = typeof fn === 'object' && fn.type === 'SymbolNode' ? String(fn.name) : '';
	const reducer = REDUCERS.find((known) => known === name);
	if (reducer) {
		if (args.length !== 1)
			return refuse(`${name} requires one thing in its brackets, got ${args.length}`, name);
		return { kind: reducer, of: walk(args[0]) };
	}
	if (name !== 'at') {
		return refuse(
			`a formula requires ${FUNCTIONS.join(', ')} as functions, got ${name || 'another call'}`,
			name
		);
	}
	const year = args.length === 2 ? (args[1] as unknown as Looked).value : undefined;
	if (typeof year !== 'number' || !Number.isInteger(year)) {
		return refuse('at requires a series and a calendar year, as in at(brent, 2031)', 'at');
	}
	return { kind: 'at', of: walk(args[0]), year };
}

/** First place of a word in the text; 0 where it cannot be found. */
function placeOf(formula: string, word: string): number {
	if (word === '') return 0;
	const pattern = /^\w+$/.test(word) ? new RegExp(`\\b${word}\\b`) : null;
	return pattern ? formula.search(pattern) : formula.indexOf(word);
}

/** Most characters in which a mistyped name may differ from the one that was meant. judgement */
const MISTYPED = 3;

/** Complaint about a name, with the series that was most likely meant. */
function unknownName(name: string): string {
	const shown = name.slice(0, 40);
	const [nearest] = SERIES_NAMES.map((known) => ({ known, distance: editDistance(shown, known) })).sort(
		(one, other) => one.distance - other.distance
	);
	const meant = nearest.distance <= MISTYPED ? `; did you mean ${nearest.known}?` : '';
	return `a formula requires the names of series, got ${shown}${meant}`;
}

const STRANGERS: Readonly<Record<string, readonly [words: string, sign: string]>> = {
	AssignmentNode: ['an assignment', '='],
	FunctionAssignmentNode: ['a definition', '='],
	AccessorNode: ['a property or an index', '.'],
	IndexNode: ['an index', '['],
	ArrayNode: ['a list', '['],
	ObjectNode: ['an object', '{'],
	BlockNode: ['several formulas', ';'],
	ConditionalNode: ['a condition', '?'],
	RangeNode: ['a range', ':'],
	RelationalNode: ['a comparison', '<']
};

const wordsOf = (type: string) => STRANGERS[type]?.[0] ?? type;
const signOf = (type: string) => STRANGERS[type]?.[1] ?? '';
