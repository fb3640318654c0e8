import { evaluate } from 'mathjs';
import temml from 'temml';
import type { Equation } from './equation.ts';
import { equationTex, sides, signOf } from './tex.ts';
import type { TodayValues } from './today.ts';

/** Figures to which a number is put into an equation. */
const FIGURES = 4;

/**
 * A number as TeX, to four figures; negative ones in parentheses, powers of ten written out.
 *
 * @example numberTex(-0.18); // => '(-0.18)'
 */
function numberTex(value: number, isAlone = false): string {
	const text = String(Number(value.toPrecision(FIGURES)));
	const [size, power] = text.split('e');
	const tex = power ? `${size} \\cdot 10^{${Number(power)}}` : size;
	return value < 0 && !isAlone ? `(${tex})` : tex;
}

/** A negative number that is all a function is given, in parentheses twice. */
const DOUBLED = /\\left\(\s*\((-[\d.]+)\)\s*\\right\)/g;

/** Equation in signs, as MathML. */
export function equationMathml({ text }: Equation): string {
	return temml.renderToString(equationTex(text, signOf));
}

/** Sign of one symbol, as MathML. */
export function symbolMathml(name: string): string {
	return temml.renderToString(signOf(name));
}

/** Equation with the numbers of a month put in and its result, as MathML; null where none can be put in. */
export function numbersMathml({ text, idle }: Equation, today: TodayValues): string | null {
	if (idle) return null;
	const [left, right] = sides(text);
	const numbers = (side: string) =>
		equationTex(side, (name) => numberTex(today[name] ?? NaN)).replaceAll(DOUBLED, '\\left($1\\right)');
	const isSolved = text.includes('==');
	const head = isSolved ? numbers(left) : signOf(left);
	const result = numberTex(evaluate(right, { ...today }) as number, true);
	const tail = isSolved ? '' : ` = ${result}`;
	return temml.renderToString(`${head} = ${numbers(right)}${tail}`);
}
