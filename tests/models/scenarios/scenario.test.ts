import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS, parameter, withOverrides } from '#models/parameters/registry.ts';
import { heldIds, isUncertain, setIds } from '#models/scenarios/heldIds.ts';
import { assumptionsOf, EMPTY_SCENARIO, layersBelow, overridesOf } from '#models/scenarios/scenario.ts';
import { yearsOf } from '#models/scenarios/state.ts';
import { station, STATIONS } from '#models/stations.ts';
import { SERIES } from '#models/series.ts';
import { tidy } from '#models/scenarios/tidy.ts';
import { anyScenario } from './arbitraries.ts';

describe('assumptionsOf', () => {
	it('lays preset, market view, sanction regime and own values in this order', () => {
		const scenario = {
			...EMPTY_SCENARIO,
			preset: 'jpmorgan',
			market: 'km14',
			sanctions: 'ceasefire',
			own: { 'grades.discount': 9 }
		};
		const assumptions = assumptionsOf(scenario);
		expect(assumptions.venezuela.initialOutput).toBe(0.8);
		expect(assumptions.market.demandElasticityLong).toBe(-0.26);
		expect(assumptions.grades.discount).toBe(9);
		expect(layersBelow(scenario).grades.discount).toBe(5);
	});
	it('drops the points of a preset when a lever beneath them is moved', () => {
		const moved = { ...EMPTY_SCENARIO, preset: 'goldman-2030', own: { 'venezuela.target': 2.5 } };
		expect(assumptionsOf(moved).venezuela.path).toBeNull();
		expect(assumptionsOf({ ...moved, own: { 'venezuela.delivery': 0.9 } }).venezuela.path).toHaveLength(2);
	});
	it('keeps own points beside a moved lever', () => {
		const own = { 'venezuela.target': 2.5, 'venezuela.path': [[0, 1] as const] };
		expect(assumptionsOf({ ...EMPTY_SCENARIO, own }).venezuela.path).toEqual([[0, 1]]);
	});
	it('is the defaults for an empty scenario', () => {
		expect(assumptionsOf(EMPTY_SCENARIO)).toEqual(DEFAULTS);
	});
});

describe('overridesOf', () => {
	it('restores the assumptions when laid on the defaults', () => {
		fc.assert(
			fc.property(anyScenario, (scenario) => {
				expect(withOverrides(DEFAULTS, overridesOf(scenario))).toEqual(assumptionsOf(scenario));
			}),
			{ numRuns: 200 }
		);
	});
});

describe('tidy', () => {
	it('keeps the assumptions and the held parameters of every scenario', () => {
		fc.assert(
			fc.property(anyScenario, (scenario) => {
				const short = tidy(scenario);
				expect(assumptionsOf(short)).toEqual(assumptionsOf(scenario));
				expect(heldIds(short)).toEqual(heldIds(scenario));
				expect(tidy(short)).toEqual(short);
			}),
			{ numRuns: 300 }
		);
	});
	it('leaves out a value that repeats the preset, whose points stand', () => {
		const own = { 'venezuela.target': 2.06 };
		const scenario = { ...EMPTY_SCENARIO, preset: 'goldman-2030', own };
		expect(tidy(scenario).own).toEqual({});
		expect(assumptionsOf(scenario)).toEqual(assumptionsOf({ ...scenario, own: {} }));
	});
	it('keeps points dropped that are dropped by name', () => {
		const own = { 'venezuela.target': 2.06, 'venezuela.path': null };
		expect(tidy({ ...EMPTY_SCENARIO, preset: 'goldman-2030', own }).own).toEqual({ 'venezuela.path': null });
	});
	it('leaves out vary where nothing is set and hold where something is', () => {
		const scenario = {
			...EMPTY_SCENARIO,
			own: { 'opec.offsetShare': 0.3 },
			vary: ['opec.offsetShare', 'opec.maxCut'] as const,
			hold: ['opec.offsetShare', 'opec.maxCut'] as const
		};
		expect(tidy(scenario)).toMatchObject({ vary: ['opec.offsetShare'], hold: ['opec.maxCut'] });
	});
});

describe('heldIds', () => {
	it('holds what a preset or the user has set, and lets vary free it', () => {
		const set = { ...EMPTY_SCENARIO, preset: 'jpmorgan', own: { 'opec.offsetShare': 0.3 } };
		expect(heldIds(set)).toContain('opec.offsetShare');
		expect(heldIds(set)).toContain('venezuela.delivery');
		expect(heldIds({ ...set, vary: ['opec.offsetShare'] })).not.toContain('opec.offsetShare');
		expect(heldIds(EMPTY_SCENARIO).size).toBe(0);
	});
	it('takes no own value for set that the layers below have already', () => {
		const own = { 'opec.offsetShare': DEFAULTS.opec.offsetShare, 'opec.maxCut': 2 };
		expect([...setIds({ ...EMPTY_SCENARIO, own })]).toEqual(['opec.maxCut']);
	});
	it('holds nothing that no draw would move', () => {
		const own = { 'cap.rule': 'dynamic', 'russia.production': 10.5, 'opec.offsetShare': 0.3 } as const;
		expect([...heldIds({ ...EMPTY_SCENARIO, own })]).toEqual(['opec.offsetShare']);
		expect(isUncertain(parameter('cap.rule'))).toBe(false);
		expect(isUncertain(parameter('russia.production'))).toBe(false);
		expect(isUncertain(parameter('opec.offsetShare'))).toBe(true);
	});
	it('leaves nothing to vary that no draw would move', () => {
		const own = { 'russia.production': 10.5 };
		expect(tidy({ ...EMPTY_SCENARIO, own, vary: ['russia.production'] }).vary).toEqual([]);
	});
});

describe('stations', () => {
	it('are five, each with series of the model', () => {
		expect(STATIONS.map(({ id }) => id)).toEqual(['output', 'price', 'russia', 'income', 'budget']);
		for (const { series, companions } of STATIONS)
			for (const name of [series, ...companions]) expect(Object.hasOwn(SERIES, name)).toBe(true);
		expect(station('income').companions).toEqual(['exportRevenue']);
	});
});

describe('yearsOf', () => {
	it('runs from 2026 to 2035 under the outlook of January 2026, else from 2027 to 2036', () => {
		expect(yearsOf({ ...EMPTY_SCENARIO, preset: 'jpmorgan' })).toEqual({ from: 2026, last: 2035 });
		expect(yearsOf(EMPTY_SCENARIO)).toEqual({ from: 2027, last: 2036 });
	});
});
