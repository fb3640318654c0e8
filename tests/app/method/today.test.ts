import { evaluate } from 'mathjs';
import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '#models/parameters/registry.ts';
import { CHAPTERS, EQUATIONS, equationNumber } from '$lib/method/equations.ts';
import { LEVER_SYMBOLS } from '$lib/method/symbols/levers.ts';
import { STATE_SYMBOLS } from '$lib/method/symbols/states.ts';
import { equationTex, sides, signOf, symbolsOf } from '$lib/method/tex.ts';
import { todayValues } from '$lib/method/today.ts';

const today = todayValues();

describe('equations with today’s numbers', () => {
	it.each(EQUATIONS.filter(({ idle }) => !idle).map(({ id, text }) => [id, text]))(
		'%s gives the number that the default run has in that month',
		(_, text) => {
			const [left, right] = sides(text).map((side) => evaluate(side, { ...today }) as number);
			expect(Math.abs(right - left)).toBeLessThan(1e-9 * Math.max(1, Math.abs(left)));
		}
	);
});

describe('symbols', () => {
	const used = new Set(EQUATIONS.flatMap(({ text }) => symbolsOf(text)));

	it('have a meaning, each of them', () => {
		for (const name of used) expect(LEVER_SYMBOLS[name] ?? STATE_SYMBOLS[name], name).toBeDefined();
	});

	it('are all used', () => {
		expect(Object.keys({ ...LEVER_SYMBOLS, ...STATE_SYMBOLS }).filter((name) => !used.has(name))).toEqual([]);
	});

	it('lead to every parameter of the registry', () => {
		const levers = [
			...Object.values(LEVER_SYMBOLS),
			...Object.values(STATE_SYMBOLS).map(({ levers }) => levers)
		].flat();
		expect(PARAMETERS.map(({ id }) => id).filter((id) => !levers.includes(id))).toEqual([]);
	});
});

describe('numbering', () => {
	it('runs by chapter and place', () => {
		expect(equationNumber('speed')).toBe('1.2');
		expect(equationNumber('wealthFund')).toBe(
			`${CHAPTERS.length}.${EQUATIONS.filter(({ stage }) => stage === 'budget').length - 1}`
		);
	});

	it('has no id twice', () => {
		expect(new Set(EQUATIONS.map(({ id }) => id)).size).toBe(EQUATIONS.length);
	});
});

describe('equationTex', () => {
	it('writes signs by their meaning', () => {
		expect(equationTex('brent = brentOutlook * exp(anticipated)', signOf)).toBe(
			'B = B_0\\cdot \\exp\\left( \\tilde p\\right)'
		);
	});

	it('flattens a chain of conditions', () => {
		const tex = equationTex('duty = price > 25 ? 1 : price > 20 ? 2 : 0', signOf);
		expect(tex.match(/\\begin\{cases\}/g)).toHaveLength(1);
		expect(tex).toContain('\\text{otherwise}');
	});

	it('refuses a symbol without meaning', () => {
		expect(() => equationTex('brent = nonsense', signOf)).toThrow('symbol requires a meaning, got nonsense');
	});
});
