import { describe, expect, it } from 'vitest';
import {
	INCOME_FACTORS,
	incomeParts,
	incomePartSeries,
	yearIncomeParts
} from '#models/explain/incomeFactors.ts';
import { tradeEffects } from '#models/explain/tradeEffects.ts';
import type { Overrides } from '#models/parameters/registry.ts';
import { named, still } from './stillRun.ts';

describe('parts of hard currency, by hand', () => {
	// 95 % of all income is hard currency, no cap is enforced, Urals and ESPO cost the tax price, products as much as Brent.
	const plain: Overrides = {
		'cap.enforcedShare': 0,
		'grades.espoWeight': 0,
		'grades.espoPremium': 0,
		'grades.productRatio': 1
	};
	const month = 7;
	const share = 0.95;

	it('name all five factors, in the order of the chain', () => {
		expect(incomeParts(still(), 3).map(({ id }) => id)).toEqual(INCOME_FACTORS.map(({ id }) => id));
		expect(yearIncomeParts(still(), 3).map(({ id }) => id)).toEqual(INCOME_FACTORS.map(({ id }) => id));
		expect(incomeParts(still(), 3).map(({ value }) => value)).toEqual([0, 0, 0, 0, 0]);
	});

	it('put ten dollars of Brent and of the tax price down to the world price', () => {
		const simulation = still(plain);
		simulation.scenario.brent.fill(90);
		simulation.scenario.taxPrice.fill(78);
		const parts = named(incomeParts(simulation, month));
		// (5 + 2) mb/d * 10 dollars * 365 / 12 days / 1000, of which 95 % is hard currency
		expect(parts.worldPrice).toBeCloseTo((share * 7 * 10 * 365) / 12_000, 12);
		expect(parts.discountAndCap).toBeCloseTo(0, 12);
		expect(parts.volume).toBeCloseTo(0, 12);
	});

	it('put four dollars more of discount down to the discount, on crude alone', () => {
		const simulation = still(plain);
		simulation.scenario.taxPrice.fill(64);
		const parts = named(incomeParts(simulation, month));
		expect(parts.discountAndCap).toBeCloseTo((share * 5 * -4 * 365) / 12_000, 12);
		expect(parts.worldPrice).toBeCloseTo(0, 12);
	});

	it('put a cap that moves down to the cap, on the enforced share of Urals', () => {
		const simulation = still({ ...plain, 'cap.enforcedShare': 0.5, 'grades.espoWeight': 0.2 });
		simulation.scenario.priceCap.fill(40);
		const parts = named(incomeParts(simulation, month));
		// 5 mb/d * 0.8 of Urals * 0.5 enforced * 10 dollars less
		expect(parts.discountAndCap).toBeCloseTo((share * 5 * 0.8 * 0.5 * -10 * 365) / 12_000, 12);
	});

	it('put barrels down to the barrels, each at its own price', () => {
		const simulation = still(plain);
		simulation.scenario.crudeExports.fill(6);
		simulation.scenario.productExports.fill(1);
		const parts = named(incomeParts(simulation, month));
		// One more at 68 dollars, one less at 80.
		expect(parts.volume).toBeCloseTo((share * (68 - 80) * 365) / 12_000, 12);
	});

	it('share an interaction of price and barrels evenly', () => {
		const simulation = still({ ...plain, 'grades.productRatio': 1 });
		for (const world of [simulation.baseline, simulation.scenario]) world.productExports.fill(0);
		simulation.scenario.brent.fill(90);
		simulation.scenario.taxPrice.fill(78);
		simulation.scenario.crudeExports.fill(7);
		const parts = named(incomeParts(simulation, month));
		// 10 dollars on 5 barrels and half of 10 on the 2 that are new; 2 barrels at 68 and the other half.
		expect(parts.worldPrice).toBeCloseTo((share * (50 + 10) * 365) / 12_000, 12);
		expect(parts.volume).toBeCloseTo((share * (136 + 10) * 365) / 12_000, 12);
	});

	it('pay ESPO its premium and keep Urals at a dollar', () => {
		const simulation = still({ ...plain, 'grades.espoWeight': 0.2, 'grades.espoPremium': 6 });
		for (const world of [simulation.baseline, simulation.scenario]) {
			world.productExports.fill(0);
			world.taxPrice.fill(1);
			world.brent.fill(13);
		}
		simulation.scenario.crudeExports.fill(6);
		// Urals would cost 1 - 1.2; a barrel brings 0.8 * 1 + 0.2 * (1 + 6).
		expect(named(incomeParts(simulation, month)).volume).toBeCloseTo((share * 2.2 * 365) / 12_000, 12);
	});

	it('begin direct losses in the month in which Venezuelan output first changes', () => {
		const simulation = still({ ...plain, 'direct.armsLoss': 1.2 });
		simulation.extra.fill(0);
		simulation.extra.fill(0.1, 24);
		const losses = [...incomePartSeries(simulation).directLosses];
		expect(losses.slice(0, 24).every((value) => value === 0)).toBe(true);
		losses.slice(24).forEach((value) => expect(value).toBeCloseTo((-share * 1.2) / 12, 12));
		expect(named(yearIncomeParts(simulation, 1)).directLosses).toBe(0);
		expect(named(yearIncomeParts(simulation, 2)).directLosses).toBeCloseTo(-share * 1.2, 12);
	});
});

describe('a year or month that no run has', () => {
	it.each([-1, 10, 4.5, NaN, 2031])('is refused: %s', (year) => {
		const message = `year requires an index 0…9, got ${year}`;
		expect(() => yearIncomeParts(still(), year)).toThrow(new RangeError(message));
		expect(() => tradeEffects(still(), year)).toThrow(new RangeError(message));
	});

	it.each([-1, 120, 0.5])('is refused: month %s', (month) => {
		const message = `month requires an index 0…119, got ${month}`;
		expect(() => incomeParts(still(), month)).toThrow(new RangeError(message));
	});
});
