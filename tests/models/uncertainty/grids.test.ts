import { describe, expect, it } from 'vitest';
import { DEFAULTS, withOverrides } from '#models/parameters/registry.ts';
import { assumptionsOf } from '#models/scenarios/scenario.ts';
import { resultFunction } from '#models/uncertainty/chosenResult.ts';
import type { ChosenResult } from '#models/uncertainty/chosenResult.ts';
import { frontier, wholeRange } from '#models/uncertainty/frontier.ts';
import { search } from '#models/uncertainty/search.ts';
import { parameterQuantile } from '#models/uncertainty/tornado.ts';
import type { UncertainParameter } from '#models/uncertainty/uncertainParameters.ts';
import { glut } from '../../helpers/glut.ts';

const price: ChosenResult = { series: 'brent', year: 4, of: 'level' };

describe('two levers together', () => {
	it('have a run in every place of the grid, row by row, the ends included', () => {
		const across = { lever: 'venezuela.target', low: 1.5, high: 3, count: 3 } as const;
		const down = { lever: 'outlook.brentShift', low: -10, high: 10, count: 2 } as const;
		const found = frontier(DEFAULTS, price, across, down, [70]);
		expect(found.x).toEqual([1.5, 2.25, 3]);
		expect(found.y).toEqual([-10, 10]);
		found.y.forEach((shift, row) =>
			found.x.forEach((target, column) => {
				const overrides = { 'venezuela.target': target, 'outlook.brentShift': shift };
				const expected = resultFunction(price)(withOverrides(DEFAULTS, overrides));
				expect(found.values[3 * row + column]).toBe(expected);
			})
		);
		expect(found.contours).toHaveLength(1);
		expect(found.contours[0].level).toBe(70);
		expect(found.contours[0].lines[0]).toHaveLength(3);
	});
	it('have no result where no price clears the market, and no line of equal result there', () => {
		const glutted = withOverrides(assumptionsOf(glut(1)), { 'market.demandElasticityLong': -0.5 });
		const across = { lever: 'market.demandElasticityShort', low: -0.4, high: -0.01, count: 4 } as const;
		const down = { lever: 'outlook.brentShift', low: 0, high: 10, count: 3 } as const;
		const found = frontier(glutted, { ...price, year: 0 }, across, down, [40]);
		const answered = [0, 1, 2, 3].map((column) => !Number.isNaN(found.values[column]));
		expect(answered).toEqual([true, true, true, false]);
		const ends = found.contours[0].lines.flat().map(([elasticity]) => elasticity);
		expect(ends.length).toBeGreaterThan(0);
		expect(Math.max(...ends)).toBeLessThanOrEqual(found.x[2]);
	});
	it('may span whole sliders of numbers', () => {
		expect(wholeRange('venezuela.target', 7)).toEqual({
			lever: 'venezuela.target',
			low: 0.3,
			high: 4,
			count: 7
		});
		expect(() => wholeRange('cap.rule', 3)).toThrow(
			'lever requires a parameter that is a number, got cap.rule'
		);
	});
});

describe('a parameter’s quantile', () => {
	const parameter = (changes: Partial<UncertainParameter>): UncertainParameter => ({
		id: 'fx.rate',
		distribution: { kind: 'uniform', low: 2, high: 6 },
		sign: 1,
		low: 0,
		high: 10,
		dimension: 0,
		...changes
	});
	it('lies in its distribution and on its slider', () => {
		expect(parameterQuantile(parameter({}), 0.25)).toBe(3);
		expect(parameterQuantile(parameter({ low: 4 }), 0.25)).toBe(4);
		expect(parameterQuantile(parameter({ high: 2.5 }), 0.25)).toBe(2.5);
	});
	it('rises with the probability for a negative one too', () => {
		const negative = parameter({ sign: -1, low: -10, high: 0 });
		expect([0.25, 0.75].map((p) => parameterQuantile(negative, p))).toEqual([-5, -3]);
	});
});

describe('a lever’s value for a target', () => {
	it('is found at the very end of the slider', () => {
		const { high } = wholeRange('outlook.brentShift', 2);
		const target = resultFunction(price)(withOverrides(DEFAULTS, { 'outlook.brentShift': high }));
		const { value, attains } = search({
			assumptions: DEFAULTS,
			lever: 'outlook.brentShift',
			result: price,
			target
		});
		expect(value).toBeCloseTo(high, 6);
		expect(attains?.[1]).toBeCloseTo(target, 9);
	});
	it('is the one nearest to where the lever stands, of two', () => {
		// Output rises from 1.2 to 2 mb/d in three years and falls back in three more. The year from 4 to 5 has a mean of 1.8
		// where its middle is 0.75 years before or after the top: with a delay of 2.25 or of 0.75 years.
		const found = (delay: number) =>
			search({
				assumptions: withOverrides(DEFAULTS, {
					'venezuela.initialOutput': 1.2,
					'venezuela.counterfactualDecline': 0,
					'venezuela.delivery': 1,
					'venezuela.delayYears': delay,
					'venezuela.path': [
						[0, 1.2],
						[3, 2],
						[6, 1.2]
					]
				}),
				lever: 'venezuela.delayYears',
				result: { series: 'venezuelaOutput', year: 4, of: 'level' },
				target: 1.8
			}).value;
		// A month counts with its end: half a month later than its middle.
		expect(found(0)).toBeCloseTo(0.75 + 1 / 24, 9);
		expect(found(5)).toBeCloseTo(2.25 + 1 / 24, 9);
	});
	it('names lever and target when they are none', () => {
		const request = { assumptions: DEFAULTS, result: price } as const;
		expect(() => search({ ...request, lever: 'cap.rule', target: 1 })).toThrow(
			'lever requires a parameter that is a number, got cap.rule'
		);
		expect(() => search({ ...request, lever: 'fx.rate', target: Infinity })).toThrow(
			'target requires a finite number, got Infinity'
		);
	});
	it('is none where the lever moves nothing', () => {
		expect(search({ assumptions: DEFAULTS, lever: 'fx.rate', result: price, target: 1 }).value).toBeNull();
	});
});

describe('a chosen result', () => {
	it('is a year’s figure of the scenario, or its difference from the baseline', () => {
		const level = resultFunction({ series: 'brent', year: 9, of: 'level' })(DEFAULTS);
		const difference = resultFunction({ series: 'brent', year: 9, of: 'difference' })(DEFAULTS);
		// The outlook stands at 70 dollars at the end.
		expect(level - difference).toBeCloseTo(70, 9);
	});
	it('names the years that it knows', () => {
		for (const year of [-1, 10, 0.5])
			expect(() => resultFunction({ ...price, year })).toThrow(`year requires an index 0…9, got ${year}`);
	});
});
