import { describe, expect, it } from 'vitest';
import { CONTEXT } from '#models/data/context.ts';
import { NET_OIL_TRADE } from '#models/data/netOilTrade.ts';
import { differingParameters } from '#models/explain/differingParameters.ts';
import { groupParts } from '#models/explain/groups.ts';
import { proportion } from '#models/explain/proportion.ts';
import { shapley } from '#models/explain/shapley.ts';
import { tradeEffects } from '#models/explain/tradeEffects.ts';
import { DEFAULTS, withOverrides } from '#models/parameters/registry.ts';
import { run } from '#models/simulate.ts';
import { still } from './stillRun.ts';

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
		for (const one of differingParameters(DEFAULTS, other)) expect(one.meaning).toMatch(/\.$/);
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
