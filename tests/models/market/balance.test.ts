import { describe, expect, it } from 'vitest';
import { weigh } from '#models/market/balance.ts';
import { carryForward, emptyBalance, isUndisturbed } from '#models/market/memory.ts';
import { response } from '#models/market/responses.ts';
import { DEFAULTS } from '#models/parameters/registry.ts';
import { market, ten } from './smallMarket.ts';

describe('a month’s balance, by hand', () => {
	it.each(['tightOil', 'other', 'russia'] as const)('%s at twice the price offers twice its oil', (group) => {
		const balance = market({ [group]: ten });
		weigh(balance, Math.LN2);
		expect(
			[balance.excess, balance.first, balance.second].map((value) => Math.round(value * 1e9) / 1e9)
		).toEqual([10, 20, 20]);
	});

	it('carries each group’s slow answer in', () => {
		for (const [group, carried] of [
			['tightOil', 'tightOilCarried'],
			['other', 'otherCarried'],
			['russia', 'russiaCarried']
		] as const) {
			const balance = market({ [group]: ten, [carried]: Math.log(1.5) });
			weigh(balance, 0);
			expect(balance.excess).toBeCloseTo(5, 12);
		}
		const demand = market({ demandCarried: Math.log(0.9) });
		weigh(demand, 0);
		expect(demand.excess).toBeCloseTo(10, 12);
	});

	it('lets demand shrink with the price, a shock add to it, and both multiply', () => {
		const balance = market({ demandSlope: -1, demandShock: 0.1 });
		// 110 at half: 55 used of 100.
		weigh(balance, Math.LN2);
		expect(balance.excess).toBeCloseTo(45, 12);
		expect(balance.first).toBeCloseTo(55, 12);
		expect(balance.second).toBeCloseTo(-55, 12);
	});

	it('lets stock holders buy below their norm and sell above it', () => {
		const balance = market({ stockSlope: 4, norm: 0.5, forcing: 3 });
		// 3 - 4 * (0.5 - 0.25)
		weigh(balance, 0.25);
		expect(balance.excess).toBeCloseTo(2, 12);
		expect(balance.first).toBe(4);
		expect(balance.second).toBe(0);
	});

	it('weighs steep and mild answers by their elasticity', () => {
		const balance = market({ tightOil: response(10, 2, 2, 1), other: response(4, 0.5, 0.5, 1) });
		// At four times the price 10 * 4² - 10 + 4 * √4 - 4; first 2 * 160 + 0.5 * 8, second 4 * 160 + 0.25 * 8.
		weigh(balance, Math.log(4));
		expect(balance.excess).toBeCloseTo(154, 10);
		expect(balance.first).toBeCloseTo(324, 10);
		expect(balance.second).toBeCloseTo(642, 10);
	});
});

describe('memories from month to month, by hand', () => {
	it('keep a share of the slow answer and close part of the gap to the norm', () => {
		// Half-lives of one month: half of every gap.
		const { market: central, russia } = DEFAULTS;
		const memory = emptyBalance({
			...DEFAULTS,
			market: {
				...central,
				demandElasticityShort: 0,
				demandElasticityLong: -0.4,
				demandHalfLife: 1,
				tightOilElasticityShort: 0,
				tightOilElasticityLong: 0.8,
				tightOilHalfLife: 1,
				otherSupplyElasticityShort: 0.1,
				otherSupplyElasticityLong: 0.3,
				otherSupplyHalfLife: 1
			},
			russia: { ...russia, supplyElasticityShort: 0, supplyElasticityLong: 0.6, supplyHalfLife: 1 }
		});
		carryForward(memory, 1, 0.25);
		// Carried 0.5 * (0 + 0.5 * (long - short)).
		expect(memory.balance.demandCarried).toBeCloseTo(-0.1, 12);
		expect(memory.balance.tightOilCarried).toBeCloseTo(0.2, 12);
		expect(memory.balance.otherCarried).toBeCloseTo(0.05, 12);
		expect(memory.balance.russiaCarried).toBeCloseTo(0.15, 12);
		expect(memory.balance.norm).toBeCloseTo(0.25, 12);
		carryForward(memory, 0, 0.25);
		expect(memory.balance.tightOilCarried).toBeCloseTo(0.1, 12);
		expect(memory.balance.norm).toBeCloseTo(0.1875, 12);
	});

	it('count as disturbed by any push or any memory of one', () => {
		expect(isUndisturbed(market({ demandSlope: -1, tightOil: ten }))).toBe(true);
		expect(isUndisturbed(market({ stockSlope: 3 }))).toBe(true);
		expect(isUndisturbed(market({ norm: 0.1 }))).toBe(true);
		for (const changes of [
			{ forcing: 0.1 },
			{ demandShock: 0.1 },
			{ demandCarried: 0.1 },
			{ tightOilCarried: 0.1 },
			{ otherCarried: 0.1 },
			{ russiaCarried: 0.1 },
			{ stockSlope: 3, norm: 0.1 }
		])
			expect(isUndisturbed(market(changes))).toBe(false);
	});

	it('answer at once and in the end, half of the rest in a half-life of one month', () => {
		expect(response(9, 0.1, 0.5, 1)).toEqual({
			volume: 9,
			slope: expect.closeTo(0.3, 12),
			carry: 0.5,
			gain: expect.closeTo(0.2, 12)
		});
	});
});
