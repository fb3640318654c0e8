import { describe, expect, it } from 'vitest';
import { anticipatedPrices } from '#models/market/anticipation.ts';
import { floorDeviation, wantedCut } from '#models/market/opec.ts';
import { marketQuantities } from '#models/market/quantities.ts';
import { shockLasts } from '#models/market/shock.ts';
import { slowToQuick } from '#models/market/stability.ts';
import { disturbedMarket, undisturbedMarket } from '#models/market/worldMarket.ts';
import { DEFAULTS } from '#models/parameters/registry.ts';
import type { Overrides } from '#models/parameters/registry.ts';
import { run } from '#models/simulate.ts';
import { MONTHS } from '#models/timeline.ts';
import { assumptionsOf, flat, outlook } from './silentMarket.ts';

describe('slow answers against quick ones, by hand', () => {
	// Half-lives of one month. Quick: |short + half of the rest| * volume; slow: half of the rest * volume.
	const ratio = (changes: Overrides) => slowToQuick(assumptionsOf(changes), 100);
	it.each<[string, Overrides, number]>([
		[
			'demand',
			{
				'market.demandElasticityShort': -0.1,
				'market.demandElasticityLong': -0.3,
				'market.demandHalfLife': 1
			},
			0.5
		],
		['tight oil', { 'market.tightOilElasticityLong': 0.4, 'market.tightOilHalfLife': 1 }, 1],
		[
			'other supply',
			{
				'market.otherSupplyElasticityShort': 0.3,
				'market.otherSupplyElasticityLong': 0.5,
				'market.otherSupplyHalfLife': 1
			},
			0.25
		],
		[
			'Russia',
			{ 'russia.supplyElasticityShort': 0.1, 'russia.supplyElasticityLong': 0.3, 'russia.supplyHalfLife': 1 },
			0.5
		]
	])('of %s alone', (_, changes, expected) => {
		expect(ratio(changes as Overrides)).toBeCloseTo(expected, 12);
	});
	it('together add their barrels, and storage is quick', () => {
		const all = {
			'market.demandElasticityShort': -0.1,
			'market.demandElasticityLong': -0.3,
			'market.demandHalfLife': 1,
			'market.tightOilElasticityLong': 0.4,
			'market.tightOilHalfLife': 1,
			'market.otherSupplyElasticityLong': 0.2,
			'market.otherSupplyHalfLife': 1,
			'russia.supplyElasticityShort': 0.1,
			'russia.supplyElasticityLong': 0.3,
			'russia.supplyHalfLife': 1,
			'market.storageElasticity': 0.05
		} as Overrides;
		// Slow 0.1 * 100 + 0.2 * 10 + 0.1 * 50 + 0.1 * 10; quick 0.2 * 100 + 0.2 * 10 + 0.1 * 50 + 0.2 * 10 + 0.05 * 100
		expect(ratio(all)).toBeCloseTo(18 / 34, 12);
	});
});

describe('prices of traders who look ahead', () => {
	it('mix each month with the mean of the coming second year', () => {
		const price = Float64Array.from({ length: MONTHS }, (_, month) => Math.sin(month * month));
		const into = flat(9);
		anticipatedPrices(price, 0.3, into);
		for (let month = 0; month < MONTHS; month++) {
			let sum = 0;
			for (let ahead = 12; ahead <= 24; ahead++) sum += price[Math.min(month + ahead, MONTHS - 1)];
			expect(into[month]).toBeCloseTo(0.7 * price[month] + (0.3 * sum) / 13, 12);
		}
	});
	it('stay exactly at zero where nothing lies ahead', () => {
		const price = flat(0).fill(-0.1, 0, 40);
		const into = flat(9);
		anticipatedPrices(price, 0.3, into);
		expect([...new Set(into.slice(40))]).toEqual([0]);
		expect(into[39]).toBeCloseTo(-0.07, 12);
	});
});

describe('volumes of a month, by hand', () => {
	const world = () => run(DEFAULTS).scenario;

	it('answer the price at once and in time, and what is left goes into tanks', () => {
		const assumptions = assumptionsOf({
			'market.demandElasticityShort': -0.5,
			'market.demandElasticityLong': -0.5,
			'market.tightOilElasticityShort': 0,
			'market.tightOilElasticityLong': 2,
			'market.tightOilHalfLife': 1,
			'market.otherSupplyElasticityShort': 1,
			'market.otherSupplyElasticityLong': 1,
			'russia.supplyElasticityShort': 2,
			'russia.supplyElasticityLong': 2,
			'opec.russiaShare': 0.2,
			'shock.supply': -3,
			'shock.demand': 0.1,
			'shock.startYears': 0,
			'shock.years': 1 / 12
		} as Overrides);
		const into = world();
		into.opecCut.fill(1.5);
		into.opecCut[1] = -1;
		const price = flat(0);
		price[0] = Math.log(4);
		marketQuantities(assumptions, outlook, flat(0.7), price, into);
		// Four times the price: 110 / 2; tight oil takes half of its slow answer within the month: 10 * 4; 50 * 4; 10 * 16.
		expect(into.demand[0]).toBeCloseTo(55, 10);
		expect(into.tightOil[0]).toBeCloseTo(40, 10);
		expect(into.otherSupply[0]).toBeCloseTo(200, 10);
		expect(into.russiaOutput[0]).toBeCloseTo(160 - 0.2 * 1.5, 10);
		expect(into.stockBuild[0]).toBeCloseTo(0.7 - 3 - 1.5 + 30 + 150 + 150 + 45, 9);
		// A month later the price is back and half of tight oil’s slow answer is left: 10 * 4^0.5. Russia adds no part of what
		// OPEC+ adds.
		expect(into.demand[1]).toBeCloseTo(100, 10);
		expect(into.tightOil[1]).toBeCloseTo(20, 10);
		expect(into.otherSupply[1]).toBeCloseTo(50, 10);
		expect(into.russiaOutput[1]).toBeCloseTo(10, 10);
		expect(into.stockBuild[1]).toBeCloseTo(0.7 + 1 + 10, 9);
	});

	it('stand at the outlook’s in the baseline', () => {
		const into = world();
		undisturbedMarket(assumptionsOf({}), outlook, into);
		for (const [name, value] of [
			['brent', 80],
			['demand', 100],
			['tightOil', 10],
			['otherSupply', 50],
			['russiaOutput', 10],
			['opecCut', 0],
			['stockBuild', 0]
		] as const)
			expect([...new Set(into[name])]).toEqual([value]);
	});

	it('go with a price that multiplies the outlook’s', () => {
		const into = world();
		const memory = { price: flat(0), anticipated: flat(0) };
		const demand = { 'market.demandElasticityShort': -0.1, 'market.demandElasticityLong': -0.1 };
		const assumptions = assumptionsOf({ ...demand, 'market.anticipation': 0.5 });
		const extra = flat(0).fill(2, 100);
		const market = disturbedMarket(assumptions, outlook, extra, into, memory);
		const step = -10 * Math.log(1.02);
		expect(market.anticipated).toBe(memory.anticipated);
		expect(into.brent[60]).toBe(80);
		expect(into.brent[110]).toBeCloseTo(80 * Math.exp(step), 9);
		// Month 80 sees months 92…104, of which five hold the step.
		expect(into.brent[80]).toBeCloseTo(80 * Math.exp((0.5 * 5 * step) / 13), 9);
		expect(into.demand[110]).toBeCloseTo(102, 9);
	});
});

describe('OPEC+ and shocks, at their limits', () => {
	const opec = { ...DEFAULTS.opec, offsetShare: 0.5, startMonth: 6, maxCut: 1.5, spareCapacity: 1 };
	it('begin in their first month and end before their last', () => {
		expect([5, 6].map((month) => wantedCut(opec, month, 2))).toEqual([0, 1]);
		const shock = { ...DEFAULTS.shock, startYears: 0, years: 1 };
		expect([0, 11, 12].map((month) => shockLasts(shock, month))).toEqual([true, true, false]);
	});
	it('know no floor above the outlook', () => {
		expect([80, 81].map((floor) => floorDeviation(floor, 80))).toEqual([0, 0]);
		expect(floorDeviation(20, 80)).toBeCloseTo(-2 * Math.LN2, 12);
	});
});
