import { describe, expect, it } from 'vitest';
import type { Overrides } from '#models/parameters/registry.ts';
import { BUNDLES, bundleOf } from '#models/scenarios/presets.ts';
import { assumptionsOf, EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import type { OwnValues, Scenario } from '#models/scenarios/scenario.ts';
import { run, simulate } from '#models/simulate.ts';
import type { Simulation } from '#models/simulate.ts';
import { besideWords } from '../../../src/lib/answer/provisos/besideWords.ts';
import { layerWords } from '../../../src/lib/answer/provisos/layerWords.ts';
import { comesAndGoes, provisos } from '../../../src/lib/answer/provisos/provisos.ts';
import { stationFigure } from '../../../src/lib/charts/stationFigure.ts';

const plain = (words: string) => words.replaceAll('\u00a0', ' ');
const said = (overrides: Overrides = {}, year = 2031) => plain(provisos(simulate(overrides), year));
const chosen = (part: Partial<Scenario>): Scenario => ({ ...EMPTY_SCENARIO, ...part });
const ofPreset = (preset: string, own: OwnValues = {}, year = 2031) =>
	plain(provisos(run(assumptionsOf(chosen({ preset, own }))), year));
const REPORTED = 'by the 1.2 mb/d that Venezuela reported for August 2026.';

it('the central answer needs none', () => {
	expect(besideWords(EMPTY_SCENARIO, simulate(), 2031)).toBe('');
});

it('a line is kept for provisos of some years alone, and none where there can be none', () => {
	const [central, late] = [simulate(), simulate({ 'venezuela.delayYears': 2 })];
	expect([central, late].map(({ assumptions }) => comesAndGoes(assumptions))).toEqual([false, true]);
	const of = (year: number) => provisos(late, year) !== '';
	expect([2027, 2031].map(of)).toEqual([true, false]);
});

describe('barrels that have come since', () => {
	it.each([
		['jpmorgan', `Seen from January 2026: 0.4 of the 1.06 mb/d more in 2031 already flow, ${REPORTED}`],
		['goldman-2030', `Seen from January 2026: 0.3 of the 1.1 mb/d more in 2031 already flow, ${REPORTED}`],
		['csis-modest', `Seen from January 2026: 0.25 of the 0.55 mb/d more in 2031 already flow, ${REPORTED}`],
		['rystad-quick-fix', `Seen from January 2026: 0.1 of the 0.3 mb/d more in 2031 already flow, ${REPORTED}`]
	])('of %s are counted', (preset, words) => {
		expect(ofPreset(preset)).toBe(words);
	});

	it('are all of a rise that ends below what was reported', () => {
		expect(ofPreset('jpmorgan', {}, 2026)).toBe(
			`Seen from January 2026: all of the 0.15 mb/d more in 2026 already flow, ${REPORTED}`
		);
	});

	it('are none where output does not rise: then the start alone is told', () => {
		for (const preset of ['rystad-decline', 'rystad-hold-flat'])
			expect(ofPreset(preset)).toBe(
				'Seen from January 2026, from 1.1 mb/d: less than the 1.2 mb/d that Venezuela reported for August 2026.'
			);
	});

	it('are told of own values too, and of no start that is as high as the record or comes after it', () => {
		const own = { 'outlook.vintage': 'eia-2026-01', 'venezuela.initialOutput': 1 } as const;
		expect(said(own)).toMatch(/^Seen from January 2026: 0\.2 of the /);
		expect(said({ ...own, 'venezuela.initialOutput': 1.2 })).toBe('');
		expect(said({ 'venezuela.initialOutput': 0.8 })).toBe('');
	});

	it('are no more than the record is above the start, and none where the baseline has passed it', () => {
		const at = (decline: number, year: number) =>
			ofPreset('csis-significant', { 'venezuela.counterfactualDecline': decline }, year);
		// 0.95 mb/d shrinks to 0.53 without the change; 1.2 were recorded, 0.25 more than the start.
		expect(at(0.1, 2031)).toBe(
			`Seen from January 2026: 0.25 of the 1.68 mb/d more in 2031 already flow, ${REPORTED}`
		);
		// It grows to 1.08 by 2028, so that 0.12 of what flows is more than without the change, and to 1.25 by 2031.
		expect(at(-0.05, 2028)).toMatch(/^Seen from January 2026: 0\.12 of the 0\.53 mb\/d more in 2028 /);
		expect(at(-0.05, 2031)).toBe('');
	});

	it('are told of every preset that starts from less, and of no other', () => {
		for (const { id, overrides } of BUNDLES.preset) {
			const isEarly = overrides['outlook.vintage'] === 'eia-2026-01';
			expect(ofPreset(id).includes('Seen from'), id).toBe(isEarly);
		}
	});
});

describe('a shock that is over', () => {
	const loss = { 'shock.supply': -3, 'shock.startYears': 2, 'shock.years': 2 } as const;
	const START = 'The shock is over by 2031 and still moves the price';

	it('moves the price by what answered it', () => {
		expect(said(loss)).toBe(
			`${START}: supply and demand that answered it are not back on their paths, OPEC+ still pumps more, stocks are refilled.`
		);
		const demand = { 'shock.demand': -0.03, 'shock.startYears': 1, 'shock.years': 1 } as const;
		expect(said(demand, 2030)).toBe(
			'The shock is over by 2030 and still moves the price: supply and demand that answered it are not back on their paths, stocks are run down.'
		);
	});

	it('names only the causes that the state has', () => {
		const quick: Overrides = {
			'market.demandElasticityLong': -0.05,
			'market.demandElasticityShort': -0.05,
			'market.tightOilElasticityShort': 0.1,
			'market.tightOilElasticityLong': 0.1,
			'market.otherSupplyElasticityShort': 0.1,
			'market.otherSupplyElasticityLong': 0.1,
			'russia.supplyElasticityShort': 0,
			'russia.supplyElasticityLong': 0
		};
		expect(said({ ...loss, ...quick, 'market.storageElasticity': 0 })).toBe(
			`${START}: OPEC+ still pumps more.`
		);
		expect(said({ ...loss, ...quick, 'market.storageElasticity': 0, 'opec.offsetShare': 0 })).toBe('');
		expect(said({ ...loss, ...quick, 'opec.offsetShare': 0 })).toBe(`${START}: stocks are refilled.`);
	});

	it('says of OPEC+ and of stocks what they do, and not only how that differs', () => {
		const early: Overrides = { 'shock.supply': -2, 'shock.years': 2 };
		// OPEC+ holds back 0.051 mb/d, without the shock it would hold back 0.062; stocks give 0.130 and would give 0.001.
		expect(said(early, 2031)).toMatch(/, OPEC\+ still holds less back, stocks are run down\.$/);
		// It adds 0.148, where it would hold back 0.030.
		expect(said(early, 2029)).toMatch(/, OPEC\+ still pumps more, stocks are refilled\.$/);
		// A bold path that falls lets OPEC+ add barrels in either run.
		const falls: Overrides = { 'venezuela.target': 0.3, 'venezuela.yearsToTarget': 1 };
		expect(said({ ...falls, 'shock.supply': 1, 'shock.years': 2 }, 2030)).toMatch(
			/, OPEC\+ still adds less, /
		);
		expect(said({ ...falls, 'shock.supply': -1, 'shock.years': 2 }, 2030)).toMatch(
			/, OPEC\+ still pumps more, /
		);
	});

	it('is not told of while it lasts, nor where it is for good', () => {
		expect(said(loss, 2030)).toBe('');
		expect(said(loss, 2029)).toBe('');
		expect(said({ ...loss, 'shock.years': 10 })).toBe('');
	});
});

describe('what has not begun', () => {
	const WORDS = 'Nothing has begun by the end of 2030: the price moves because markets anticipate it.';

	it('moves a price that anticipates it', () => {
		expect(said({ 'venezuela.delayYears': 5 }, 2030)).toBe(WORDS);
		const late = { 'venezuela.delivery': 0, 'shock.supply': -3, 'shock.startYears': 5 } as const;
		expect(said(late, 2030)).toBe(WORDS);
	});

	it('moves no other', () => {
		expect(said({ 'venezuela.delayYears': 5 }, 2032)).toBe('');
		expect(said({ 'venezuela.delayYears': 5, 'market.anticipation': 0 }, 2030)).toBe('');
	});
});

it('path and shock of the blockade are the same barrels, until one of them is changed', () => {
	const WORDS =
		'The barrels lost elsewhere stand for those that the path loses: both act, harsher than what was observed.';
	expect(ofPreset('blockade-again', {}, 2027)).toBe(WORDS);
	expect(ofPreset('blockade-again', { 'shock.supply': -1 }, 2027)).toBe('');
	expect(said({ 'shock.supply': -0.29, 'shock.years': 0.25 }, 2027)).toBe('');
});

it('layers are named as they are called, and said to be changed where they are', () => {
	expect(layerWords(chosen({ market: 'km14', sanctions: 'ceasefire' }))).toBe(
		'Market view: Kilian and Murphy 2014. Sanctions: Ceasefire.'
	);
	const changed = { market: 'km14', own: { 'market.demandElasticityLong': -0.5 } } as const;
	expect(layerWords(chosen(changed))).toBe('Market view: Kilian and Murphy 2014, partly changed.');
	// The OPEC+ lever belongs to one view alone.
	const own = { 'opec.offsetShare': 0.5 } as const;
	expect(layerWords(chosen({ market: 'km14', own }))).toBe('Market view: Kilian and Murphy 2014.');
	expect(layerWords(chosen({ market: 'demand-only', own }))).toMatch(/, partly changed\.$/);
	expect(layerWords(chosen({ preset: 'jpmorgan' }))).toBe('');
	expect(bundleOf('sanctions', 'ceasefire')).not.toBeNull();
});

it('a chart carries what concerns its station, and a year without a price nothing of prices', () => {
	const simulation = run(assumptionsOf(chosen({ preset: 'goldman-2030', sanctions: 'cap-enforced' })));
	const proviso = (station: 'output' | 'income') =>
		stationFigure({
			simulation,
			view: { station, show: 'difference', band: 'fan', year: 2031 },
			bands: null,
			paths: null
		}).proviso;
	expect(proviso('output')).toMatch(/August 2026\.$/);
	expect(proviso('income')).toMatch(/does not bind in 2031: Urals stands below it\.$/);
	const uncleared = { value: [60, 61, 62] };
	const priceless = Object.create(simulation, {
		uncleared,
		from: { value: '2026-01' },
		startYear: { value: 2026 }
	}) as Simulation;
	expect(provisos(priceless, 2031)).toMatch(/August 2026\.$/);
});
