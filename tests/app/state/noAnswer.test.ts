import { describe, expect, it } from 'vitest';
import { parseMeasure } from '#models/measure/parseMeasure.ts';
import type { Measure } from '#models/measure/measure.ts';
import { DEFAULTS } from '#models/parameters/registry.ts';
import { run } from '#models/simulate.ts';
import { measureGap } from '$lib/why/measureGap.ts';
import { noAnswer } from '$lib/state/noAnswer.ts';

// No price clears in December 2031 nor in January 2033.
const market = { uncleared: [59, 72], startYear: 2027 };
const NONE_2031 = 'no price clears the market in 2031, so there is no answer';
const NONE_2033 = 'no price clears the market in 2033, so there is no answer';

describe('a year', () => {
	it('has no answer where no price clears one of its months', () => {
		expect([2030, 2031, 2032, 2033].map((year) => noAnswer(market, year))).toEqual([
			null,
			NONE_2031,
			null,
			NONE_2033
		]);
	});

	it('says so of receipts whose taxes look back into it', () => {
		expect(noAnswer(market, 2032, 'oilGasBudgetRevenue')).toBe(`${NONE_2031} in 2032`);
		expect(noAnswer(market, 2035, 'oilGasBudgetRevenue')).toBeNull();
	});

	it('of the shipped scenario has an answer', () => {
		const simulation = run(DEFAULTS);
		for (let year = 2027; year < 2037; year++) expect(noAnswer(simulation, year)).toBeNull();
	});
});

describe('a measure', () => {
	const gap = (formula: string, year: number, value = 1) =>
		measureGap(parseMeasure(formula).measure as Measure, market, year, value);

	it.each([
		['delta(brent)', 2031, NONE_2031],
		['delta(brent)', 2032, null],
		['venezuelaOutput + 2', 2031, null],
		['venezuelaOutput * urals', 2033, NONE_2033],
		['at(brent, 2033)', 2028, NONE_2033],
		['at(brent, 2028)', 2031, null],
		['mean(brent)', 2028, NONE_2031],
		['delta(wealthFund)', 2030, null],
		['delta(wealthFund)', 2036, NONE_2033],
		['delta(oilGasBudgetRevenue)', 2032, NONE_2031],
		['-sum(capital)', 2031, null]
	] as const)('%s in %d: %s', (formula, year, words) => {
		expect(gap(formula, year)).toBe(words);
	});

	it('of a year outside the ten says which there are', () => {
		const words = 'the years are 2027 to 2036, and 2050 is none of them';
		expect(gap('at(brent, 2050)', 2030, NaN)).toBe(words);
		expect(gap('2 * delta(at(urals, 2050))', 2030, NaN)).toBe(words);
		expect(gap('at(brent, 2036)', 2030, 70)).toBeNull();
		// NaN to the power of 0 is 1: there is a result.
		expect(gap('at(brent, 2050) ^ 0', 2030, 1)).toBeNull();
	});
});
