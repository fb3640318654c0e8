import { parse } from 'mathjs';
import type { ConditionalNode, ConstantNode, FunctionNode, MathNode, SymbolNode } from 'mathjs';
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

function functionTex(node: FunctionNode, options: object): string | undefined {
	const name = node.fn.toString();
	const args = node.args.map((argument) => argument.toTex(options));
	if (name === 'log') return ` \\ln\\left(${args[0]}\\right)`;
	if (name === 'exp') return ` {e}^{${args[0]}}`;
	if (name === 'max' || name === 'min') return ` \\${name}\\left(${args.join(',\\; ')}\\right)`;
	return undefined;
}

function handler(write: SymbolTex): Handler {
	return (node, options) => {
		if (node.type === 'SymbolNode') return ` ${write((node as SymbolNode).name)}`;
		if (node.type === 'ConstantNode') return ` ${(node as ConstantNode).value}`;
		if (node.type === 'ConditionalNode') return casesTex(node as ConditionalNode, options);
		if (node.type === 'FunctionNode') return functionTex(node as FunctionNode, options);
		return undefined;
	};
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
	return `${object.toTex(options).trim()} = ${value.toTex(options).trim()}`;
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
