import { parse } from 'mathjs';
import type {
	ConditionalNode,
	ConstantNode,
	FunctionNode,
	MathNode,
	OperatorNode,
	ParenthesisNode,
	SymbolNode
} from 'mathjs';
import { LEVER_SYMBOLS, leverTex } from './symbols/levers.ts';
import { STATE_SYMBOLS } from './symbols/states.ts';

/** How a symbol is written: as its sign, or as a number. */
export type SymbolTex = (name: string) => string;

/** Sign of a symbol. */
export const signOf: SymbolTex = (name) => {
	if (LEVER_SYMBOLS[name]) return leverTex(name);
	const state = STATE_SYMBOLS[name];
	if (!state) throw new Error(`symbol requires a meaning, got ${name}`);
	return state.tex;
};

/**
 * Words of a symbol that is written in words alone; empty where it is a sign.
 *
 * @example wordsOf('quickWinYears'); // => 'quick win years'
 */
export function wordsOf(name: string): string {
	return /^\\text\{([^}]*)\}$/.exec(signOf(name))?.[1] ?? '';
}

type Handler = (node: MathNode, options: object) => string | undefined;

/** Branches of a chain of conditions, flattened into one set of cases. */
function casesTex(node: ConditionalNode, options: object): string {
	const rows: string[] = [];
	let rest: MathNode = node;
	while (rest.type === 'ConditionalNode') {
		const { condition, trueExpr, falseExpr } = rest as ConditionalNode;
		rows.push(`${trueExpr.toTex(options)} & \\text{if } ${condition.toTex(options)}`);
		rest = falseExpr;
	}
	rows.push(`${rest.toTex(options)} & \\text{otherwise}`);
	return `\\begin{cases} ${rows.join(' \\\\ ')} \\end{cases}`;
}

/** A function; the quotients within an exponential stay on one line. */
function functionTex(node: FunctionNode, options: object, write: SymbolTex): string | undefined {
	const name = node.fn.toString();
	const args = node.args.map((argument) => argument.toTex(options));
	if (name === 'log') return ` \\ln\\left(${args[0]}\\right)`;
	if (name === 'exp') return ` \\exp\\left(${inlineTex(node.args[0], write)}\\right)`;
	if (name === 'max' || name === 'min') return ` \\${name}\\left(${args.join(',\\; ')}\\right)`;
	return undefined;
}

/** A quotient in an exponent, on one line, where a fraction would be too small to read. */
function slashTex(node: OperatorNode, options: object): string {
	const [above, below] = node.args.map((argument) => argument.toTex(options).trim());
	return ` ${above} / ${below}`;
}

/** TeX with every quotient on one line. */
const inlineTex = (node: MathNode, write: SymbolTex) =>
	unwrapped(node).toTex({ parenthesis: 'auto', handler: handler(write, true) });

/** A power whose exponent keeps its quotients on one line. */
function powerTex(node: OperatorNode, options: object, write: SymbolTex): string {
	const [power, exponent] = node.args;
	const inside = inlineTex(exponent, write);
	const lower = power.toTex(options).trim();
	return ` ${power.type === 'OperatorNode' || power.type === 'ParenthesisNode' ? bracketed(lower) : `{${lower}}`}^{${inside}}`;
}

const bracketed = (tex: string) => (tex.startsWith('\\left(') ? tex : `\\left(${tex}\\right)`);
const unwrapped = (node: MathNode): MathNode =>
	node.type === 'ParenthesisNode' ? (node as ParenthesisNode).content : node;

function operatorTex(node: OperatorNode, options: object, write: SymbolTex, isExponent: boolean) {
	if (node.op === '^') return powerTex(node, options, write);
	return node.op === '/' && isExponent ? slashTex(node, options) : undefined;
}

function handler(write: SymbolTex, isExponent = false): Handler {
	return (node, options) => {
		if (node.type === 'OperatorNode') return operatorTex(node as OperatorNode, options, write, isExponent);
		if (node.type === 'SymbolNode') return ` ${write((node as SymbolNode).name)}`;
		if (node.type === 'ConstantNode') return ` ${(node as ConstantNode).value}`;
		if (node.type === 'ConditionalNode') return casesTex(node as ConditionalNode, options);
		if (node.type === 'FunctionNode') return functionTex(node as FunctionNode, options, write);
		return undefined;
	};
}

/** Longest text of a sum that stands on one line. */
const LINE = 78;

/** Terms of a sum with the sign before each. */
function terms(node: MathNode): { sign: string; node: MathNode }[] {
	const { op, args, fn } = node as OperatorNode;
	const isSum =
		node.type === 'OperatorNode' && (op === '+' || op === '-') && args.length === 2 && fn !== 'unaryMinus';
	if (!isSum) return [{ sign: '', node }];
	return [...terms(args[0]), { sign: op, node: args[1] }];
}

/** TeX of an assignment; a long sum is broken before its signs. */
function brokenTex(left: string, node: MathNode, options: object): string {
	const parts = terms(node);
	if (node.toString().length <= LINE || parts.length < 2) {
		return `${left} = ${node.toTex(options).trim()}`;
	}
	const lines: string[] = [];
	let length = Infinity;
	for (const part of parts) {
		const width = part.node.toString().length;
		if (length + width > LINE) {
			lines.push('');
			length = 0;
		}
		length += width;
		lines[lines.length - 1] += ` ${part.sign} ${part.node.toTex(options).trim()}`;
	}
	const [first, ...others] = lines.map((line) => line.trim());
	const rows = [`${left} &= ${first}`, ...others.map((line) => `&\\quad ${line}`)];
	return `\\begin{aligned} ${rows.join(' \\\\ ')} \\end{aligned}`;
}

/**
 * TeX of an equation's text, or of one side of it.
 *
 * @param write how each symbol is written
 */
export function equationTex(text: string, write: SymbolTex): string {
	const node = parse(text);
	const options = { parenthesis: 'auto', handler: handler(write) };
	if (node.type !== 'AssignmentNode') return node.toTex(options).trim();
	const { object, value } = node as unknown as { object: MathNode; value: MathNode };
	return brokenTex(object.toTex(options).trim(), value, options);
}

/** The two sides of an equation: of an assignment its name and expression, else both sides of the equality. */
export function sides(text: string): readonly [left: string, right: string] {
	const parts = text.split(/ ==? /);
	return [parts[0], parts.slice(1).join(' = ')];
}

/** Names of the symbols of an equation, functions left out, in the order of their first appearance. */
export function symbolsOf(text: string): readonly string[] {
	const names = new Set<string>();
	parse(text).traverse((node, path) => {
		if (node.type === 'SymbolNode' && path !== 'fn') names.add((node as SymbolNode).name);
	});
	return [...names];
}
