import fc from 'fast-check';
import { compile } from 'mathjs';
import { EQUATIONS } from '$lib/method/equations.ts';
import { sides } from '$lib/method/tex.ts';

export type Values = Readonly<Record<string, number>>;

/** Random inputs on which every equation is held equal to the code. */
export const RUNS = 200;
/** Relative distance that rounding may leave. */
const TOLERANCE = 1e-9;

/** Real number between two ends. */
export const real = (low: number, high: number) =>
	fc.double({ min: low, max: high, noNaN: true, noDefaultInfinity: true });
/** Whole number between two ends. */
export const whole = (low: number, high: number) => fc.integer({ min: low, max: high });

const compiled = new Map(
	EQUATIONS.map(({ id, text }) => [id, sides(text).map((side) => compile(side))] as const)
);
const names = new Map(EQUATIONS.map(({ id, text }) => [id, sides(text)[0]] as const));

const seen = new Set<string>();
/** Ids of the equations that the tests before have evaluated. */
export const evaluated: ReadonlySet<string> = seen;

/** Right side of an equation in a scope. */
export function rightSide(id: string, scope: Values): number {
	return side(id, 1, scope);
}

/** Left side of an equation in a scope. */
export function leftSide(id: string, scope: Values): number {
	return side(id, 0, scope);
}

function side(id: string, which: 0 | 1, scope: Values): number {
	const value = compiled.get(id)![which].evaluate({ ...scope }) as number;
	seen.add(id);
	return value;
}

/** The scope with the results of equations added one after another. */
export function chained(ids: readonly string[], scope: Values): Values {
	return ids.reduce<Values>((known, id) => ({ ...known, [names.get(id)!]: rightSide(id, known) }), scope);
}

/** Throws where two numbers differ by more than rounding. */
export function same(fromText: number, fromCode: number): void {
	const distance = Math.abs(fromText - fromCode);
	if (!(distance <= TOLERANCE * Math.max(1, Math.abs(fromCode)))) {
		throw new Error(`the text gives ${fromText}, the code ${fromCode}`);
	}
}

/** Holds the last of a chain of equations equal to the code on random inputs. */
export function holdsEqual(
	ids: string | readonly string[],
	inputs: Readonly<Record<string, fc.Arbitrary<number>>>,
	code: (values: Values) => number
): void {
	const chain = typeof ids === 'string' ? [ids] : ids;
	const last = names.get(chain[chain.length - 1])!;
	fc.assert(
		fc.property(fc.record(inputs), (values) => same(chained(chain, values)[last], code(values))),
		{ numRuns: RUNS }
	);
}
