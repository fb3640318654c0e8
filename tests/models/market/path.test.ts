import { describe, expect, it } from 'vitest';
import { clearPath } from '#models/market/clearPath.ts';
import { clearingResidual } from '#models/market/residual.ts';
import type { Overrides } from '#models/parameters/registry.ts';
import { MONTHS } from '#models/timeline.ts';
import { assumptionsOf, flat, outlook } from './silentMarket.ts';

const pathOf = (changes: Overrides, extra: Float64Array) => {
	const cut = flat(0);
	return { ...clearPath(assumptionsOf(changes), outlook, extra, cut), cut };
};

describe('clearing prices from month to month, by hand', () => {
	it('follow stock holders whose norm follows the price', () => {
		// 100 * 0.1 * (p - norm) = -2 and norm closes half of its gap a month: p = -0.2, -0.3, -0.4 …
		const { price } = pathOf({ 'market.storageElasticity': 0.1, 'market.storageHalfLife': 1 }, flat(2));
		for (let month = 0; month < 20; month++) expect(price[month]).toBeCloseTo(-0.2 - 0.1 * month, 10);
	});

	it('follow a cut that closes half of its gap a month, from its first month on', () => {
		const { cut, price } = pathOf(
			{
				'opec.offsetShare': 0.5,
				'opec.halfLife': 1,
				'opec.startMonth': 2,
				'opec.maxCut': 3,
				'market.storageElasticity': 0.1,
				'market.storageHalfLife': 1e9
			} as Overrides,
			flat(2)
		);
		// Half of 2 is wanted: 0.5, 0.75, 0.875 … of it in month 2, 3, 4; what is left weighs on the price.
		expect([...cut.slice(0, 5)]).toEqual([0, 0, 0.5, 0.75, 0.875]);
		[-0.2, -0.2, -0.15, -0.125].forEach((value, month) => expect(price[month]).toBeCloseTo(value, 6));
	});

	it('hold a floor with a cut that is forgotten, while there is room', () => {
		const { cut, price, uncleared } = pathOf(
			{
				'opec.priceFloor': 72,
				'opec.maxCut': 3,
				'market.demandElasticityShort': -0.1,
				'market.demandElasticityLong': -0.1
			},
			flat(2)
		);
		// Nine tenths of the price: demand of 100 * 0.9^-0.1; the rest of 2 is cut.
		expect(price[3]).toBeCloseTo(Math.log(0.9), 12);
		expect(cut[3]).toBeCloseTo(2 - (100 * 0.9 ** -0.1 - 100), 9);
		expect(cut[119]).toBeCloseTo(cut[3], 9);
		expect(uncleared).toEqual([]);
	});

	it('fall through the floor where there is too little room', () => {
		const { cut, price } = pathOf(
			{
				'opec.priceFloor': 72,
				'opec.maxCut': 0.5,
				'market.demandElasticityShort': -0.1,
				'market.demandElasticityLong': -0.1
			},
			flat(2)
		);
		expect(cut[3]).toBe(0.5);
		// 100 * exp(-0.1 p) = 101.5
		expect(price[3]).toBeCloseTo(-10 * Math.log(1.015), 10);
	});

	it('count the floor’s part of a cut on top of the share that OPEC+ takes anyway', () => {
		const share: Overrides = {
			'opec.priceFloor': 72,
			'opec.offsetShare': 0.5,
			'opec.halfLife': 1,
			'opec.startMonth': 0,
			'opec.maxCut': 3,
			'market.demandElasticityShort': -0.1,
			'market.demandElasticityLong': -0.1
		};
		// Demand takes 1.06 of 2 at the floor. The share is 0.5 at first, so 0.44 are added; from the fifth month on it is enough.
		const needed = 2 - (100 * 0.9 ** -0.1 - 100);
		const { cut, price } = pathOf(share, flat(2));
		for (const month of [0, 1, 2, 3]) expect(cut[month]).toBeCloseTo(needed, 9);
		expect(cut[6]).toBeCloseTo(1 - 2 ** -7, 12);
		expect(price[6]).toBeGreaterThan(Math.log(0.9));
		// Cohesion of 0.6: half of it is taken by the share in the first month, the rest by the floor.
		const narrow = pathOf({ ...share, 'opec.maxCut': 0.6 }, flat(2));
		expect(narrow.cut[0]).toBeCloseTo(0.6, 12);
		expect(narrow.price[0]).toBeCloseTo(-10 * Math.log(1.014), 10);
	});

	it('stop at the end of their range even where they would clear beyond it', () => {
		// Stock holders take 10 mb/d for each unit of log price: 31 would need a deviation of -3.1.
		const { price, uncleared } = pathOf(
			{ 'market.storageElasticity': 0.1, 'market.storageHalfLife': 1e9 },
			flat(31).fill(0, 1)
		);
		expect(price[0]).toBe(-3);
		expect(uncleared).toEqual([0]);
	});

	it('are at the end of their range, and said to be, where nobody answers', () => {
		const extra = flat(0).fill(1, 5, 7);
		const { price, uncleared } = pathOf({}, extra);
		expect(uncleared).toEqual([5, 6]);
		expect([price[4], price[5], price[6], price[7]]).toEqual([0, -3, -3, 0]);
	});

	it('answer a shock while it lasts', () => {
		const { price } = pathOf(
			{
				'shock.supply': -2,
				'shock.demand': 0.01,
				'shock.startYears': 1,
				'shock.years': 0.5,
				'market.demandElasticityShort': -0.1,
				'market.demandElasticityLong': -0.1
			},
			flat(0)
		);
		// 101 * exp(-0.1 p) = 98
		const expected = 10 * Math.log(101 / 98);
		[0, expected, expected, 0].forEach((value, index) => {
			expect(price[[11, 12, 17, 18][index]]).toBeCloseTo(value, 10);
		});
	});
});

describe('what clearing prices leave', () => {
	const assumptions = assumptionsOf({
		'market.demandElasticityShort': -0.1,
		'market.demandElasticityLong': -0.3,
		'market.storageElasticity': 0.1,
		'shock.supply': -1,
		'shock.demand': 0.01,
		'shock.startYears': 1,
		'shock.years': 2
	});

	it('is nothing in months that clear', () => {
		const cut = flat(0);
		const { price, uncleared } = clearPath(assumptions, outlook, flat(1), cut);
		expect(clearingResidual(assumptions, outlook, flat(1), cut, price, uncleared)).toBeLessThan(1e-9);
	});

	it('is all that is added where the price stands still', () => {
		// 1.5 more and 0.25 cut; in the shock 1 less and 1 % of 100 more asked for: 1.25, then -0.75.
		expect(clearingResidual(assumptions, outlook, flat(1.5), flat(0.25), flat(0), [])).toBeCloseTo(1.25, 12);
		const shocked = Array.from({ length: 24 }, (_, index) => 12 + index);
		const others = Array.from({ length: MONTHS }, (_, month) => month).filter(
			(month) => !shocked.includes(month)
		);
		expect(clearingResidual(assumptions, outlook, flat(1.5), flat(0.25), flat(0), others)).toBeCloseTo(
			0.75,
			12
		);
	});

	it('remembers the price of the month before', () => {
		const price = flat(0);
		price[0] = Math.LN2;
		const silent = assumptionsOf({ 'market.storageElasticity': 0.1, 'market.storageHalfLife': 1 });
		// Stock holders sell 10 * ln 2 in month 0; then half of ln 2 is their norm, and they buy 10 * ln 2 / 2.
		expect(clearingResidual(silent, outlook, flat(0), flat(0), price, [])).toBeCloseTo(10 * Math.LN2, 12);
		expect(clearingResidual(silent, outlook, flat(0), flat(0), price, [0])).toBeCloseTo(5 * Math.LN2, 12);
	});
});
