import { parse } from 'mathjs/number';
import { SERIES_NAMES } from '../series.ts';
import type { SeriesName } from '../series.ts';
import { carriesOn, DEEPEST_NESTING, FUNCTIONS, OPERATORS, nestingOf } from './measure.ts';
import type { FunctionName, Measure, MeasureFault, Operator } from './measure.ts';
import { namePlaces, plainText, shownSign, tokenFault } from './measureTokens.ts';

/** A text read as a measure: either the measure or its first fault. */
export type ParsedMeasure =
	| { readonly measure: Measure; readonly fault: null }
	| { readonly measure: null; readonly fault: MeasureFault };

/** Nodes of the parse tree as far as they are read here. */
interface TreeNode {
	readonly type: string;
	readonly value?: unknown;
	readonly name?: string;
	readonly op?: string;
	/** Whether a product has no sign. */
	readonly implicit?: boolean;
	readonly content?: TreeNode;
	readonly args?: readonly TreeNode[];
}

/** A tree that is no measure; carries the place that is meant. */
class Refusal extends Error {
	readonly at: number;

	constructor(message: string, at: number) {
		super(message);
		this.at = at;
	}
}

const isOneOf = <Name extends string>(names: readonly Name[], name: string): name is Name =>
	(names as readonly string[]).includes(name);

/**
 * Reads a measure: numbers, series and arithmetic, `delta`, `mean`, `sum` and `at` alone.
 *
 * The text is parsed by mathjs, never evaluated by it; the tree is copied node by node into plain data, and any kind of
 * node that is not named here is refused.
 *
 * @param text untrusted, up to 200 characters
 * @returns the measure, or its first fault with the character that is meant; never throws
 * @example parseMeasure('delta(brent)').measure; // => { kind: 'delta', of: { kind: 'series', name: 'brent' } }
 */
export function parseMeasure(text: string): ParsedMeasure {
	const plain = plainText(text);
	const fault = tokenFault(plain);
	if (fault) return { measure: null, fault };
	try {
		const names = new Names(plain);
		const measure = copied(parse(plain) as unknown as TreeNode, { names, isInDelta: false, depth: 1 });
		if (nestingOf(measure) > DEEPEST_NESTING) throw tooDeep(names);
		return { measure, fault: null };
	} catch (error) {
		return { measure: null, fault: faultOf(error, plain) };
	}
}

/** Places of the names of a text, one after the other: the tree has them in the same order, but not where they stand. */
class Names {
	readonly firstBracket: number;
	readonly #places: readonly number[];
	#taken = 0;

	constructor(text: string) {
		this.firstBracket = Math.max(0, text.indexOf('('));
		this.#places = namePlaces(text);
	}

	/** Place of the name that was taken last; the start where none was. */
	get last(): number {
		return this.#places[this.#taken - 1] ?? 0;
	}

	/** Place of the next name. */
	next(): number {
		return this.#places[this.#taken++] ?? 0;
	}
}

const tooDeep = ({ firstBracket }: Names) =>
	new Refusal(`measure requires no more than ${DEEPEST_NESTING} levels`, firstBracket);

/** The fault of a refused tree or of a text that cannot be parsed. */
function faultOf(error: unknown, text: string): MeasureFault {
	if (error instanceof Refusal) return { message: error.message, at: error.at };
	const { char } = error as { char?: number };
	const at = Math.min(text.length, Math.max(0, (typeof char === 'number' ? char : 1) - 1));
	const what = at < text.length ? `got ${shownSign(text[at])}` : 'but it ends';
	return { message: `measure requires a complete expression, ${what}`, at };
}

interface Place {
	readonly names: Names;
	readonly isInDelta: boolean;
	readonly depth: number;
}

/** A node of the parse tree as part of a measure. */
function copied(node: TreeNode, place: Place): Measure {
	if (place.depth > 2 * DEEPEST_NESTING) throw tooDeep(place.names);
	const inner = { ...place, depth: place.depth + 1 };
	switch (node.type) {
		case 'ConstantNode':
			if (typeof node.value === 'number' && Number.isFinite(node.value)) {
				return { kind: 'number', value: node.value };
			}
			break;
		case 'SymbolNode': {
			const at = place.names.next();
			if (isOneOf<SeriesName>(SERIES_NAMES, node.name ?? '')) {
				return { kind: 'series', name: node.name as SeriesName };
			}
			throw new Refusal(`measure requires brackets after ${node.name}`, at);
		}
		case 'ParenthesisNode':
			return copied(node.content as TreeNode, inner);
		case 'OperatorNode':
			return operation(node, inner);
		case 'FunctionNode':
			return call(node, inner);
	}
	throw new Refusal('measure requires numbers, series and arithmetic', 0);
}

/** An operator with one or two operands. */
function operation({ op = '', args = [] }: TreeNode, place: Place): Measure {
	if (args.length === 1 && op === '+') return copied(args[0], place);
	if (args.length === 1 && op === '-') return { kind: 'negative', of: copied(args[0], place) };
	if (args.length !== 2 || !isOneOf<Operator>(OPERATORS, op)) {
		throw new Refusal(`measure requires + - * / ^, got ${op}`, 0);
	}
	const [left, right] = args;
	const isChain = left.type === 'OperatorNode' && carriesOn(op, left.op ?? '');
	const before = copied(left, isChain ? { ...place, depth: place.depth - 1 } : place);
	if (op === '/' && right.implicit) throw ambiguous(right, place);
	return { kind: 'operator', operator: op, left: before, right: copied(right, place) };
}

/** Refusal of a product without a sign behind a division: some would read it as divided whole, others in its first factor alone. */
function ambiguous({ args: [first, second] = [] }: TreeNode, place: Place): Refusal {
	copied(first, place);
	const at = hasName(second) ? place.names.next() : place.names.last;
	return new Refusal('measure requires * between the factors behind /, or brackets', at);
}

/** Whether a name stands in a part of the tree. */
function hasName({ name, content, args = [] }: TreeNode): boolean {
	return name !== undefined || (content !== undefined && hasName(content)) || args.some(hasName);
}

/** A call of one of the four functions. */
function call({ name = '', args = [] }: TreeNode, place: Place): Measure {
	const here = place.names.next();
	if (!isOneOf<FunctionName>(FUNCTIONS, name))
		throw new Refusal(`${name} is a series and takes no brackets`, here);
	const wanted = name === 'at' ? 2 : 1;
	if (args.length !== wanted) {
		const form = name === 'at' ? 'a measure and a year' : 'one measure';
		throw new Refusal(`${name} requires ${form}, got ${args.length}`, here);
	}
	if (name === 'delta' && place.isInDelta) throw new Refusal('delta requires a measure without delta', here);
	const of = copied(args[0], { ...place, isInDelta: place.isInDelta || name === 'delta' });
	if (name !== 'at') return { kind: name, of };
	const { type, value } = args[1];
	if (type !== 'ConstantNode' || typeof value !== 'number' || !Number.isInteger(value)) {
		throw new Refusal('at requires a calendar year as its second part', here);
	}
	return { kind: 'at', of, year: value };
}
