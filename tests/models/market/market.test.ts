import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anticipatedPrices } from '#models/market/anticipation.ts';
import { floorDeviation, wantedCut } from '#models/market/opec.ts';
import { response } from '#models/market/responses.ts';
import { shockLasts } from '#models/market/shock.ts';
import { DEFAULTS, withOverrides } from '#models/parameters/registry.ts';
import type { Overrides } from '#models/parameters/registry.ts';
import { run } from '#models/simulate.ts';
import { MONTHS, monthlySpeed } from '#models/timeline.ts';

const runOf = (overrides: Overrides) => run(withOverrides(DEFAULTS, overrides));

/** A lasting shock of supply and nobody but quick demand and quick supply to answer: one equation, one month. */
const SIMPLE: Overrides = {
	'venezuela.quickWin': 0,
	'venezuela.target': 1.2,
	'shock.startYears': 0,
	'shock.years': 10,
	'opec.offsetShare': 0,
	'market.storageElasticity': 0,
	'market.anticipation': 0,
	'market.tightOilElasticityShort': 0,
	'market.tightOilElasticityLong': 0,
	'market.otherSupplyElasticityShort': 0,
	'market.otherSupplyElasticityLong': 0,
	'russia.supplyElasticityShort': 0,
	'russia.supplyElasticityLong': 0
};

describe('partial adjustment', () => {
	it('closes half the gap in a half-life', () => {
		expect((1 - monthlySpeed(7)) ** 7).toBeCloseTo(0.5, 12);
	});

	it('reaches the long-run elasticity under a lasting price', () => {
		const { slope, carry, gain } = response(1, 0.1, 0.6, 5);
		let carried = 0;
		for (let month = 0; month < 400; month++) carried = carry * (carried + gain);
		expect(slope + carried).toBeCloseTo(0.6, 9);
	});
});

describe('clearing price', () => {
	it('is the closed form when demand alone answers', () => {
		// D * (1 - e^(elasticity * p)) + S = 0, so p = ln(1 + S / D) / elasticity with D = 104.65.
		const { baseline, scenario } = runOf({
			...SIMPLE,
			'shock.supply': -1,
			'market.demandElasticityShort': -0.2,
			'market.demandElasticityLong': -0.2
		});
		const expected = Math.log(1 - 1 / 104.65) / -0.2;
		expect(Math.log(scenario.brent[0] / baseline.brent[0])).toBeCloseTo(expected, 12);
	});

	it('matches constant elasticity on a large cut: 5.2 % less oil at -0.05 raises the price by 191 %', () => {
		// Published trap: a straight line would say 104 %.
		const { baseline, scenario } = runOf({
			...SIMPLE,
			'shock.supply': -0.052 * 104.65,
			'market.demandElasticityShort': -0.05,
			'market.demandElasticityLong': -0.05
		});
		expect(scenario.brent[0] / baseline.brent[0] - 1).toBeCloseTo(1.91, 2);
	});

	it('moves against a demand shock of either sign', () => {
		for (const demand of [-0.02, 0.02]) {
			const { baseline, scenario } = runOf({ ...SIMPLE, 'shock.demand': demand });
			expect(Math.sign(scenario.brent[5] - baseline.brent[5])).toBe(Math.sign(demand));
		}
	});

	it('falls back to the outlook, exactly, once a shock is over and nobody remembers', () => {
		const { baseline, scenario } = runOf({
			...SIMPLE,
			'shock.supply': -1,
			'shock.years': 1,
			'market.demandElasticityShort': -0.2,
			'market.demandElasticityLong': -0.2
		});
		expect(scenario.brent[11]).toBeGreaterThan(baseline.brent[11]);
		expect([...scenario.brent.slice(12)]).toEqual([...baseline.brent.slice(12)]);
	});

	it('balances: stock build is what supply leaves over', () => {
		fc.assert(
			fc.property(fc.double({ min: -3, max: 3, noNaN: true }), (supply) => {
				const { baseline, scenario, assumptions } = runOf({ 'shock.supply': supply, 'shock.years': 10 });
				for (let month = 0; month < MONTHS; month++) {
					const change = (name: 'venezuelaOutput' | 'tightOil' | 'otherSupply' | 'russiaOutput' | 'demand') =>
						scenario[name][month] - baseline[name][month];
					const cut = scenario.opecCut[month];
					const inside = assumptions.opec.russiaShare * Math.max(0, cut);
					const left =
						change('venezuelaOutput') +
						supply +
						change('tightOil') +
						change('otherSupply') +
						(change('russiaOutput') + inside) -
						cut -
						change('demand');
					expect(scenario.stockBuild[month]).toBeCloseTo(left, 9);
				}
			}),
			{ numRuns: 20 }
		);
	});
});

describe('OPEC+', () => {
	const opec = { ...DEFAULTS.opec, offsetShare: 0.5, startMonth: 6, maxCut: 1.5, spareCapacity: 1 };

	it('wants nothing before it starts', () => {
		expect(wantedCut(opec, 5, 2)).toBe(0);
	});

	it('wants its share of extra oil, within cohesion and spare capacity', () => {
		expect([1, 10, -1, -10].map((extra) => wantedCut(opec, 6, extra))).toEqual([0.5, 1.5, -0.5, -1]);
	});

	it('defends no floor above the outlook', () => {
		expect(floorDeviation(90, 80)).toBe(0);
		expect(floorDeviation(40, 80)).toBeCloseTo(Math.log(0.5), 12);
	});

	it('takes Russia’s part of a cut out of Russian output', () => {
		const { scenario, baseline } = runOf({
			'opec.russiaShare': 0.3,
			'opec.offsetShare': 1,
			'russia.supplyElasticityShort': 0,
			'russia.supplyElasticityLong': 0
		});
		expect(baseline.russiaOutput[119] - scenario.russiaOutput[119]).toBeCloseTo(
			0.3 * scenario.opecCut[119],
			9
		);
	});
});

describe('anticipation', () => {
	it('mixes in the mean of the coming second year and repeats the last month beyond the end', () => {
		const price = Float64Array.from({ length: MONTHS }, (_, month) => month);
		const into = new Float64Array(MONTHS);
		anticipatedPrices(price, 0.5, into);
		// Hand: mean of 12…24 is 18; at month 119 all 13 months repeat 119.
		expect(into[0]).toBeCloseTo(9, 12);
		expect(into[119]).toBe(119);
	});

	it('changes nothing at 0', () => {
		const price = Float64Array.from({ length: MONTHS }, (_, month) => Math.sin(month));
		const into = new Float64Array(MONTHS);
		anticipatedPrices(price, 0, into);
		expect([...into]).toEqual([...price]);
	});
});

describe('shock', () => {
	it('lasts from its first month until the month before its end', () => {
		const shock = { ...DEFAULTS.shock, startYears: 1, years: 0.25 };
		expect([11, 12, 14, 15].map((month) => shockLasts(shock, month))).toEqual([false, true, true, false]);
	});
});
