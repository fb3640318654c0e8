import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '#models/parameters/registry.ts';
import { drawBands } from '#models/uncertainty/draws.ts';
import type { DrawRequest } from '#models/uncertainty/draws.ts';
import { tornado } from '#models/uncertainty/tornado.ts';
import { CENTRAL_CHOICE } from '#models/uncertainty/uncertainParameters.ts';

const request = (wrong: object) =>
	({
		...{ assumptions: DEFAULTS, choice: CENTRAL_CHOICE, seed: 1, n: 8 },
		outputs: [{ series: 'brent', by: 'year', of: 'difference' }],
		...wrong
	}) as DrawRequest;

/** Choices that types keep from who uses them; who does not would get draws that hold, vary or spread nothing. */
const CHOICES: readonly (readonly [what: string, wrong: object, message: string | RegExp])[] = [
	['holds no parameter', { hold: ['fx.raet'] }, /^choice requires one of .+, got fx\.raet$/],
	['varies what is not uncertain', { vary: ['cap.rule'] }, /^choice requires one of .+, got cap\.rule$/],
	['spreads no parameter', { spread: { nope: 2 } }, /^choice requires one of .+, got nope$/],
	...[0, -1, NaN, Infinity].map(
		(factor) =>
			[
				`spreads by ${factor}`,
				{ spread: { 'fx.rate': factor } },
				`spread requires a factor above 0 for fx.rate, got ${factor}`
			] as const
	)
];

describe('a choice of what is drawn', () => {
	it.each(CHOICES)('is refused by name where it %s', (_, wrong, message) => {
		const choice = { ...CENTRAL_CHOICE, ...wrong };
		const result = { series: 'brent', year: 4, of: 'level' } as const;
		expect(() => drawBands(request({ choice }))).toThrow(RangeError);
		expect(() => drawBands(request({ choice }))).toThrow(message);
		expect(() => tornado(DEFAULTS, choice, result)).toThrow(message);
	});

	it('may name choices and volumes among what is set: they are not uncertain anyway', () => {
		const choice = { ...CENTRAL_CHOICE, set: ['cap.rule', 'russia.production'] };
		expect(drawBands(request({ choice })).n).toBe(8);
	});
});

it.each([-1, 10, 1.5, NaN])('a sample of point %s of ten years is refused', (point) => {
	const sample = { output: { series: 'brent', by: 'year', of: 'level' }, point };
	const message = new RangeError(`point requires an index 0…9, got ${point}`);
	expect(() => drawBands(request({ sample }))).toThrow(message);
});

it('a mode of draws that there is not is refused', () => {
	const message = new RangeError('mode requires one of quasi, pseudo, got sobol');
	expect(() => drawBands(request({ mode: 'sobol' }))).toThrow(message);
});
