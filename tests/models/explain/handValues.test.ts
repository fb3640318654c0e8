import { describe, expect, it } from 'vitest';
import { CONTEXT } from '#models/data/context.ts';
import { NET_OIL_TRADE } from '#models/data/netOilTrade.ts';
import { differingParameters, groupParts } from '#models/explain/groups.ts';
import {
	INCOME_FACTORS,
	incomeParts,
	incomePartSeries,
	yearIncomeParts
} from '#models/explain/incomeFactors.ts';
import { proportion } from '#models/explain/proportion.ts';
import { shapley } from '#models/explain/shapley.ts';
import { tradeEffects } from '#models/explain/tradeEffects.ts';
import { DEFAULTS, withOverrides } from '#models/parameters/registry.ts';
import type { Overrides } from '#models/parameters/registry.ts';
import { run } from '#models/simulate.ts';

const runOf = (overrides: Overrides) => run(withOverrides(DEFAULTS, overrides));
const named = (parts: readonly { id: string; value: number }[]) =>
	Object.fromEntries(parts.map(({ id, value }) => [id, value]));

/** Two worlds without any difference but the one that is written into them. */
function still(overrides: Overrides = {}) {
	const simulation = runOf({
		'venezuela.target': 1.2,
		'venezuela.quickWin': 0,
		'direct.armsLoss': 0,
		'direct.naphthaLoss': 0,
		'direct.servicesLoss': 0,
		...overrides
	});
	const { baseline, scenario } = simulation;
	for (const world of [baseline, scenario]) {
		world.brent.fill(80);
		world.taxPrice.fill(68);
		world.priceCap.fill(50);
		world.crudeExports.fill(5);
		world.productExports.fill(2);
	}
	return simulation;
}

describe('Shapley values, by hand', () => {
	it('weigh each of three factors by the orders in which it comes', () => {
		// Worth of {}, a, b, ab, c, ac, bc, abc. Part of a: 1/3 of a alone, 1/6 of it after b, 1/6 after c, 1/3 after both.
		const worth = [10, 11, 13, 20, 17, 20, 30, 50];
		const [a, b, c] = shapley(3, (set) => worth[set]);
		// a: 1/3 * 1 + 1/6 * 7 + 1/6 * 3 + 1/3 * 20; b: 1/3 * 3 + 1/6 * 9 + 1/6 * 13 + 1/3 * 30; c takes what is left of 40.
		expect(a).toBeCloseTo(26 / 3, 12);
		expect(b).toBeCloseTo(44 / 3, 12);
		expect(c).toBeCloseTo(40 - 70 / 3, 12);
	});

	it('give the whole to a single factor, and look at each set once', () => {
		expect(shapley(1, (set) => [3, 5][set])).toEqual([2]);
		const seen: number[] = [];
		shapley(3, (set) => seen.push(set));
		expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
	});

	it.each([-1, 1.5, 17, NaN])('refuse %d factors', (factors) => {
		expect(() => shapley(factors, () => 0)).toThrow(`factors requires a whole number 0…16, got ${factors}`);
	});

	it('take sixteen factors', () => {
		// Each factor adds its own number, whatever came before.
		const sum = (set: number) =>
			Array.from({ length: 16 }, (_, bit) => (set >> bit) & 1 && bit + 1).reduce((a, b) => a + b, 0);
		shapley(16, sum).forEach((part, bit) => expect(part).toBeCloseTo(bit + 1, 9));
	});
});

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

describe('proportion, by hand', () => {
	/** Income that falls by 0.1 a month in the first year, 0.2 in the second, and so on; 80 roubles a dollar. */
	function falling() {
		const simulation = still();
		const { baseline, scenario } = simulation;
		baseline.hardCurrencyRevenue.fill(20);
		scenario.hardCurrencyRevenue.forEach((_, month) => {
			scenario.hardCurrencyRevenue[month] = 20 - 0.1 * (1 + Math.floor(month / 12));
		});
		scenario.exchangeRate.fill(80);
		baseline.venezuelaOutput.fill(1);
		scenario.venezuelaOutput.fill(1.5);
		return simulation;
	}

	it('counts roubles, days, shares and dollars a barrel', () => {
		const found = proportion(falling(), 2);
		// 12 * 0.3 dollars bn, 80 roubles each
		expect(found.change).toBeCloseTo(-3.6, 9);
		expect(found.changeRub).toBeCloseTo(-288, 9);
		expect(found.militaryDays).toBeCloseTo((-288 / CONTEXT.militarySpending.value) * 365, 9);
		expect(found.shareOfGdp).toBeCloseTo(-288 / CONTEXT.grossDomesticProduct.value, 12);
		// 3,600 million dollars over half a million barrels in each of 365 days
		expect(found.perAddedBarrel).toBeCloseTo(-3600 / (0.5 * 365), 9);
	});

	it('adds the years up to its own and to the tenth', () => {
		const found = proportion(falling(), 2);
		// 1.2 + 2.4 + 3.6; 1.2 * (1 + 2 + … + 10)
		expect(found.cumulative).toBeCloseTo(-7.2, 9);
		expect(found.cumulativeToEnd).toBeCloseTo(-66, 9);
	});

	it('says nothing a barrel below five thousand barrels a day, whichever way', () => {
		const simulation = falling();
		const added = (barrels: number) => {
			simulation.scenario.venezuelaOutput.fill(1 + barrels);
			return proportion(simulation, 0).perAddedBarrel;
		};
		expect([added(0.004), added(-0.004)]).toEqual([null, null]);
		expect(added(0.006)).toBeLessThan(0);
		expect(added(-0.006)).toBeGreaterThan(0);
	});
});

describe('winners and losers, by hand', () => {
	it('move by 365 million a year for each dollar and million barrels of net exports', () => {
		const simulation = still();
		simulation.scenario.brent.fill(90);
		const effects = tradeEffects(simulation, 0);
		expect(effects).toHaveLength(NET_OIL_TRADE.length);
		for (const { country, iso3, netExports } of NET_OIL_TRADE) {
			const effect = effects.find((one) => one.iso3 === iso3);
			expect(effect?.country).toBe(country);
			expect(effect?.value).toBeCloseTo(3.65 * netExports, 9);
		}
		const values = effects.map(({ value }) => value);
		expect(values).toEqual([...values].sort((one, other) => other - one));
	});
});

describe('parts of a difference between scenarios, by hand', () => {
	const other = withOverrides(DEFAULTS, {
		'grades.discount': 12,
		'cap.level': 30,
		'fx.rate': 90,
		'venezuela.path': [[0, 1]]
	});

	it('finds what differs, points too, and nothing else', () => {
		expect(differingParameters(DEFAULTS, other).map(({ id }) => id)).toEqual([
			'venezuela.path',
			'grades.discount',
			'cap.level',
			'fx.rate'
		]);
		expect(differingParameters(other, other)).toEqual([]);
		const points = withOverrides(DEFAULTS, { 'venezuela.path': [[0, 1]] });
		expect(differingParameters(points, other).map(({ id }) => id)).not.toContain('venezuela.path');
	});

	it('moves discount and cap as one group, and hands over what each mixture gives', () => {
		const result = ({ assumptions: { grades, cap, fx, venezuela } }: ReturnType<typeof run>) =>
			(venezuela.path ? 1000 : 0) + 10 * grades.discount + cap.level + (fx.rate === 90 ? 7 : 5);
		const { from, to, parts } = groupParts(DEFAULTS, other, result);
		const before = 10 * DEFAULTS.grades.discount + DEFAULTS.cap.level;
		expect([from, to]).toEqual([before + 5, 1000 + 150 + 7]);
		expect(parts.map(({ id }) => id)).toEqual(['venezuela', 'grades', 'fiscal']);
		[1000, 150 - before, 2].forEach((value, index) => expect(parts[index].value).toBeCloseTo(value, 9));
	});
});
