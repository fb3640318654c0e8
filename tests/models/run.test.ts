import { describe, expect, it } from 'vitest';
import { DomainError } from '#models/errors.ts';
import { DEFAULTS, withOverrides } from '#models/parameters/registry.ts';
import type { Overrides } from '#models/parameters/registry.ts';
import { SERIES_NAMES } from '#models/series.ts';
import { run, simulate } from '#models/simulate.ts';
import { calendarMonth, monthlySpeed, MONTHS, yearsAt } from '#models/timeline.ts';
import { DAYS_PER_MONTH, monthlyRevenue } from '#models/units.ts';
import { MODEL_VERSION } from '#models/version.ts';
import { newWorlds } from '#models/worlds.ts';

/** What an input is refused for; nothing where it is taken. */
function faultsOf(overrides: unknown): readonly string[] {
	try {
		simulate(overrides as Overrides);
		return [];
	} catch (error) {
		expect(error).toBeInstanceOf(DomainError);
		const { name, faults, message } = error as DomainError;
		expect(name).toBe('DomainError');
		expect(message.split('\n')).toEqual(faults.map((fault) => fault.message));
		return faults.map(({ where }) => where);
	}
}

describe('simulate', () => {
	it('takes nothing at all, and legal values', () => {
		expect(faultsOf(undefined)).toEqual([]);
		expect(faultsOf({ 'fx.rate': 90 })).toEqual([]);
		expect(simulate({ 'fx.rate': 90 }).assumptions).toEqual(withOverrides(DEFAULTS, { 'fx.rate': 90 }));
		expect(simulate().assumptions).toEqual(DEFAULTS);
	});

	it('refuses values one by one, each in a line of its own', () => {
		expect(faultsOf({ 'fx.rate': 0, 'venezuela.target': 99, colour: 1 })).toEqual([
			'fx.rate',
			'venezuela.target',
			'override'
		]);
	});

	it('refuses values that do not go together', () => {
		expect(faultsOf({ 'russia.crudeExports': 7, 'russia.productExports': 4 })).toEqual([
			'russia.crudeExports'
		]);
	});
});

describe('a run', () => {
	const runOf = (overrides: Overrides) => run(withOverrides(DEFAULTS, overrides));

	it('says what it is and when it begins', () => {
		expect(run(DEFAULTS)).toMatchObject({
			model: MODEL_VERSION,
			months: 120,
			startYear: 2027,
			from: '2027-01',
			assumptions: DEFAULTS
		});
		expect(runOf({ 'outlook.vintage': 'eia-2026-01' })).toMatchObject({ startYear: 2026, from: '2026-01' });
	});

	it('clears the market in every month, to far less than a barrel a day', () => {
		const { residual, uncleared } = run(DEFAULTS);
		expect(uncleared).toEqual([]);
		expect(residual).toBeGreaterThanOrEqual(0);
		expect(residual).toBeLessThan(1e-9);
	});

	it('adds in each month what the scenario pumps more than the baseline', () => {
		const { extra, scenario, baseline } = run(DEFAULTS);
		extra.forEach((more, month) => {
			expect(more).toBeCloseTo(scenario.venezuelaOutput[month] - baseline.venezuelaOutput[month], 12);
		});
		expect(Math.max(...extra)).toBeGreaterThan(0.5);
	});

	it('leaves two equal worlds where Venezuela changes nothing', () => {
		const { baseline, scenario } = runOf({
			'venezuela.target': DEFAULTS.venezuela.initialOutput,
			'venezuela.quickWin': 0,
			'venezuela.counterfactualDecline': 0
		});
		for (const name of SERIES_NAMES) {
			const apart = scenario[name].map((value, month) => Math.abs(value - baseline[name][month]));
			expect(Math.max(...apart)).toBeLessThan(1e-9);
		}
	});

	it('spends on upkeep alone in the baseline, and the rule counts the same receipts as permanent in both worlds', () => {
		const { baseline, scenario } = run(DEFAULTS);
		expect([...new Set(baseline.capital)]).toEqual([DEFAULTS.venezuela.holdCapex]);
		expect([...scenario.budgetBase]).toEqual([...baseline.budgetBase]);
	});

	it('words its warnings once', () => {
		const simulation = run(DEFAULTS);
		expect(simulation.warnings.length).toBeGreaterThan(0);
		expect(simulation.warnings).toBe(simulation.warnings);
	});

	it('writes into the worlds that it is given, and is the same there the second time', () => {
		const worlds = newWorlds();
		const fresh = run(DEFAULTS);
		run(withOverrides(DEFAULTS, { 'venezuela.target': 3, 'shock.supply': -2, 'shock.years': 3 }), worlds);
		const again = run(DEFAULTS, worlds);
		expect(again.baseline).toBe(worlds.baseline);
		expect(again.scenario).toBe(worlds.scenario);
		for (const name of SERIES_NAMES) {
			expect([...again.scenario[name]]).toEqual([...fresh.scenario[name]]);
			expect([...again.baseline[name]]).toEqual([...fresh.baseline[name]]);
		}
	});
});

describe('new worlds', () => {
	it('are zeros for ten years in every series, no two of which share memory', () => {
		const { baseline, scenario, memory } = newWorlds();
		const parts = Object.values(memory).filter((part): part is Float64Array => part instanceof Float64Array);
		const all = [...SERIES_NAMES.flatMap((name) => [baseline[name], scenario[name]]), ...parts];
		for (const series of all) {
			expect(series).toHaveLength(MONTHS);
			expect([...new Set(series)]).toEqual([0]);
		}
		all.forEach((series, index) => series.fill(index));
		all.forEach((series, index) => expect([...new Set(series)]).toEqual([index]));
	});

	it('have the series of the model and no other', () => {
		expect(Object.keys(newWorlds().baseline)).toEqual(SERIES_NAMES);
	});
});

describe('units and time, by hand', () => {
	it('a million barrels a day at 12 dollars earn 365 million in a mean month', () => {
		expect(monthlyRevenue(1, 12)).toBeCloseTo(0.365, 12);
		// 3 * 50 * 365 / 12 / 1000
		expect(monthlyRevenue(3, 50)).toBeCloseTo(4.5625, 12);
		expect(DAYS_PER_MONTH).toBeCloseTo(30.4167, 4);
	});

	it('a gap that halves in three months closes by a fifth in one', () => {
		// 1 - 0.7937 = 0.2063; three such steps leave half.
		expect(monthlySpeed(3)).toBeCloseTo(0.2063, 4);
		expect((1 - monthlySpeed(3)) ** 3).toBeCloseTo(0.5, 12);
	});

	it('month 12 ends after 13 twelfths of a year and is the second January', () => {
		expect(yearsAt(12)).toBeCloseTo(13 / 12, 12);
		expect(calendarMonth(2027, 12)).toEqual({ year: 2028, month: 1 });
		expect(calendarMonth(2027, 11)).toEqual({ year: 2027, month: 12 });
	});
});
