import { describe, expect, it } from 'vitest';
import { DEFAULTS, withOverrides } from '#models/parameters/registry.ts';
import type { Overrides } from '#models/parameters/registry.ts';
import { run } from '#models/simulate.ts';
import { years } from '#models/summary.ts';
import { gaugesOf } from '../../../src/lib/charts/river/gauges.ts';
import { ratioWords, riverSentence, shareWords } from '../../../src/lib/charts/river/riverWords.ts';
import { riverScale, riverWater } from '../../../src/lib/charts/river/water.ts';
import { simulation } from './samples.ts';

const gauges = gaugesOf(simulation, 2031, () => null);

describe('gaugesOf', () => {
	it('measures each station in shares of its baseline, the first one of the world’s oil', () => {
		const { baseline, scenario } = years(simulation);
		const extra = scenario.venezuelaOutput[4] - baseline.venezuelaOutput[4];
		expect(gauges[0].share).toBeCloseTo(extra / baseline.demand[4], 12);
		expect(gauges[1].share).toBeCloseTo(scenario.brent[4] / baseline.brent[4] - 1, 12);
	});

	it('tells by what each station multiplies, with a reason of at most five words', () => {
		let share = Math.abs(gauges[0].share);
		for (const gauge of gauges.slice(1)) {
			share *= gauge.ratio ?? NaN;
			expect(share).toBeCloseTo(Math.abs(gauge.share), 12);
			expect(gauge.reason.split(' ').length).toBeLessThanOrEqual(5);
			expect(gauge.reason).not.toBe('');
		}
	});

	it('writes nothing for what the search for a price leaves behind', () => {
		const left = { ...gauges[1], share: 1.9e-7, ratio: 1.8e-4 };
		expect([shareWords(left), ratioWords(left, true)]).toEqual(['0\u00a0%', '×0']);
		expect(shareWords({ ...left, share: -0.0012 })).toBe('0.12\u00a0%');
	});

	it('is no wider than nothing where the baseline of a station is nothing', () => {
		const dry = run(
			withOverrides(DEFAULTS, { 'settlement.definition': 'dollarEuro', 'settlement.dollarEuroShare': 0 })
		);
		const none = new Float64Array(10);
		const drawn = gaugesOf(dry, 2031, () => ({ q10: none, q90: none }));
		const income = drawn.find(({ id }) => id === 'income');
		expect(income).toMatchObject({ share: 0, outer: 0 });
		expect(riverSentence(drawn, 2031)).toMatch(/, 0\s% of its hard-currency income/);
		const drawing = riverWater(drawn, [10, 20, 30, 40, 50], 60, 20, riverScale(drawn, 40));
		expect(JSON.stringify(drawing)).not.toContain('NaN');
	});

	it('has no ratio where nothing flows', () => {
		const still = run(withOverrides(DEFAULTS, { 'venezuela.delivery': 0 }));
		const dry = gaugesOf(still, 2031, () => null);
		expect(dry.every(({ share, ratio }) => share === 0 && ratio === null)).toBe(true);
		expect(dry.map((gauge) => ratioWords(gauge, true)).join('')).toBe('');
		expect(JSON.stringify(riverWater(dry, [10, 20, 30, 40, 50], 60, 20, riverScale(dry, 40)))).not.toContain(
			'NaN'
		);
	});

	it.each([
		[
			{},
			[
				'few answer even after years',
				'the discount is in dollars',
				'some sales are lost too',
				'lost barrels weigh less here'
			]
		],
		[
			{ 'venezuela.target': 0.3, 'venezuela.quickWin': 0 },
			['few answer even after years', 'the discount is in dollars', '']
		],
		[{ 'grades.heavyPressure': 6 }, ['few answer even after years', 'the discount widens']],
		[
			{ 'grades.discount': 0, 'grades.discountSlope': 0 },
			['few answer even after years', 'there is no discount']
		],
		[
			{ 'direct.armsLoss': 5 },
			[
				'few answer even after years',
				'the discount is in dollars',
				'direct losses come on top',
				'direct losses are not taxed'
			]
		],
		[
			{ 'cap.enforcedShare': 1 },
			['few answer even after years', 'the discount is in dollars', 'the cap holds the price', '']
		]
	])('gives the reason that a scenario has: %j', (overrides, reasons) => {
		const given = gaugesOf(run(withOverrides(DEFAULTS, overrides as Overrides)), 2031, () => null);
		expect(given.slice(1, 1 + reasons.length).map(({ reason }) => reason)).toEqual(reasons);
	});

	it.each([
		// Soon after the change the answers are quick ones.
		[2028, {}, 'few can answer quickly', ''],
		[2036, {}, 'few answer even after years', ''],
		// Both sides answer with 0.6 per cent to one: nobody is few.
		[
			2031,
			{
				'market.demandElasticityShort': -0.35,
				'market.demandElasticityLong': -0.35,
				'market.tightOilElasticityShort': 0.25,
				'market.tightOilElasticityLong': 0.25,
				'market.otherSupplyElasticityShort': 0.25,
				'market.otherSupplyElasticityLong': 0.25
			},
			'',
			''
		],
		[2031, { 'opec.priceFloor': 75 }, 'others make room', 'lost barrels weigh less here'],
		[2031, { 'opec.offsetShare': 1 }, 'others make room', 'lost barrels weigh less here'],
		[
			2029,
			{
				'opec.offsetShare': 1,
				'venezuela.path': [
					[0, 1.2],
					[1, 0.9]
				]
			},
			'others fill the gap',
			''
		],
		[2031, { 'direct.armsLoss': 2 }, 'few answer even after years', 'direct losses are not taxed'],
		// Without lost barrels and losses of its own the price alone is left.
		[
			2031,
			{
				'direct.naphthaLoss': 0,
				'direct.servicesLoss': 0,
				'opec.offsetShare': 0,
				'russia.supplyElasticityLong': 0,
				'russia.supplyElasticityShort': 0
			},
			'few answer even after years',
			'gas and rouble soften it'
		],
		[
			2031,
			{
				'direct.naphthaLoss': 0,
				'direct.servicesLoss': 0,
				'opec.offsetShare': 0,
				'russia.supplyElasticityLong': 0,
				'russia.supplyElasticityShort': 0,
				'fx.oilElasticity': 0
			},
			'few answer even after years',
			''
		]
	])('gives a reason where it holds: %i, %j', (year, overrides, price, budget) => {
		const given = gaugesOf(run(withOverrides(DEFAULTS, overrides as Overrides)), year, () => null);
		expect([given[1].reason, budget === '' ? '' : given[4].reason]).toEqual([price, budget]);
	});

	it('multiplies nothing where more comes down than Venezuela sends', () => {
		const shocked = gaugesOf(
			run(withOverrides(DEFAULTS, { 'shock.supply': -15, 'shock.years': 10 })),
			2031,
			() => null
		);
		expect(shocked[1]).toMatchObject({ ratio: null, reason: '' });
		expect(shocked[3].reason).not.toMatch(/lost/);
		expect(riverSentence(shocked, 2031).replaceAll('\u00a0', ' ')).toMatch(
			/^In 2031, the changes are 0\.\d+ % of the world’s oil, \d+ %/
		);
	});

	it('takes as outer water the end of the draws on the side of the change', () => {
		const drawn = gaugesOf(simulation, 2031, () => ({ q10: Array(10).fill(-9), q90: Array(10).fill(3) }));
		expect(drawn[1].outer).toBeCloseTo(9 / years(simulation).baseline.brent[4], 12);
		expect(drawn[0].outer).toBeCloseTo(3 / years(simulation).baseline.demand[4], 12);
	});

	it('has no outer water of draws of which none has an answer', () => {
		const none = gaugesOf(simulation, 2031, () => ({ q10: Array(10).fill(NaN), q90: Array(10).fill(NaN) }));
		expect(none.map(({ outer }) => outer)).toEqual([null, null, null, null, null]);
	});
});
