import { expect, test } from 'vitest';
import type { Bands } from '../../../src/lib/state/bands.ts';
import { Simulator } from '../../../src/lib/state/simulator.svelte.ts';

const income = (simulator: Simulator) =>
	simulator.years.scenario.hardCurrencyRevenue[4] - simulator.years.baseline.hardCurrencyRevenue[4];

test('a lever moves the result, and undo and redo walk back and forth', () => {
	const simulator = new Simulator();
	const before = income(simulator);
	expect(simulator.set('venezuela.target', 3)).toBeNull();
	const after = income(simulator);
	expect(after).toBeLessThan(before);
	simulator.undo();
	expect(income(simulator)).toBe(before);
	simulator.redo();
	expect(income(simulator)).toBe(after);
});

test('a drag is one step, however many values it passes', () => {
	const simulator = new Simulator();
	simulator.begin();
	for (const value of [2.3, 2.4, 2.5]) simulator.set('venezuela.target', value);
	simulator.end('Target output', 'venezuela.target');
	expect(simulator.visit.past).toHaveLength(1);
	simulator.undo();
	expect(simulator.assumptions.venezuela.target).toBe(2.2);
});

test('bands that arrived are shown with the next change, or when asked for, and never twice', () => {
	const simulator = new Simulator();
	const bands = (draws: number): Bands => ({
		get: () => null,
		paths: () => null,
		unanswered: () => null,
		measure: () => null,
		measureUnanswered: () => null,
		draws,
		sample: null,
		sampled: null
	});
	simulator.waitingBands = bands(1);
	expect(simulator.bands).toBeNull();
	simulator.set('venezuela.target', 3);
	expect(simulator.bands?.draws).toBe(1);
	expect(simulator.waitingBands).toBeNull();
	simulator.waitingBands = bands(2);
	simulator.showBands();
	simulator.showBands();
	expect(simulator.bands?.draws).toBe(2);
});

test('a refused change leaves the bands that arrived for the next', () => {
	const simulator = new Simulator();
	simulator.waitingBands = {
		get: () => null,
		paths: () => null,
		unanswered: () => null,
		measure: () => null,
		measureUnanswered: () => null,
		draws: 1,
		sample: null,
		sampled: null
	};
	simulator.set('venezuela.target', 99);
	expect(simulator.bands).toBeNull();
	expect(simulator.waitingBands).not.toBeNull();
});

test('an illegal value is refused with its reason and changes nothing', () => {
	const simulator = new Simulator();
	const fault = simulator.set('venezuela.target', 99);
	expect(fault?.message).toBe('venezuela.target requires 0.3…4 mb/d, got 99');
	expect(simulator.scenario.own).toEqual({});
	expect(simulator.canUndo).toBe(false);
});

test('values that are legal alone and clash together are refused', () => {
	const simulator = new Simulator();
	simulator.set('russia.production', 7);
	simulator.set('russia.productExports', 2);
	expect(simulator.set('russia.crudeExports', 7)?.message).toMatch(/production/);
	expect(simulator.assumptions.russia.crudeExports).toBe(4.7);
});

test('a chosen forecaster brings its own numbers; resetting a lever goes back to them, or to the default', () => {
	const simulator = new Simulator();
	simulator.set('venezuela.target', 3);
	simulator.choose('preset', 'jpmorgan', 'JPMorgan');
	expect(simulator.changed.size).toBe(0);
	const theirs = simulator.assumptions.venezuela.target;
	simulator.set('venezuela.target', 1.9);
	expect([...simulator.changed]).toContain('venezuela.target');
	simulator.reset('venezuela.target', 'below');
	expect(simulator.assumptions.venezuela.target).toBe(theirs);
	simulator.reset('venezuela.target', 'default');
	expect(simulator.assumptions.venezuela.target).toBe(2.2);
});

test('resetting all goes back to the baseline whatever was chosen; the levers alone go back to what was chosen', () => {
	const simulator = new Simulator();
	simulator.arrive(
		'v=1&p=jpmorgan&m=bh19&s=2025-licences&opec.offsetShare=0.4&vary=fiscal.metTonnage&spread=fx.rate:2&seed=7&station=price'
	);
	const before = simulator.query;
	simulator.resetLevers();
	expect(simulator.changed.size).toBe(0);
	expect(simulator.scenario).toMatchObject({ preset: 'jpmorgan', market: 'bh19', seed: 7 });
	simulator.resetAll();
	expect(simulator.query).toBe('v=1&station=price');
	simulator.undo();
	simulator.undo();
	expect(simulator.query).toBe(before);
});

test('the query restores the state; what it already says leaves the visit alone', () => {
	const one = new Simulator();
	one.set('opec.offsetShare', 0.3);
	one.look({ station: 'price', show: 'level', year: 2033 });
	expect(one.query).toBe('v=1&opec.offsetShare=0.3&station=price&show=level&year=2033');
	const other = new Simulator();
	other.arrive(`?${one.query}`);
	expect(other.scenario).toEqual(one.scenario);
	expect(other.view).toEqual(one.view);
	one.arrive(`?${one.query}`);
	expect(one.canUndo).toBe(true);
});

test('a bad address is named fault by fault and the rest of it used', () => {
	const simulator = new Simulator();
	simulator.arrive('?v=1&opec.offsetShare=0.3&venezuela.target=99&foo=1&station=moon');
	expect(simulator.faults.map(({ where }) => where).sort()).toEqual(['foo', 'station', 'venezuela.target']);
	expect(simulator.assumptions.opec.offsetShare).toBe(0.3);
});

test('an address whose values clash is not run', () => {
	const simulator = new Simulator();
	simulator.arrive('?v=1&russia.production=7&russia.crudeExports=7');
	expect(simulator.faults).toHaveLength(1);
	expect(simulator.assumptions.russia.production).toBe(10.3);
});

test('another outlook keeps the year within its ten', () => {
	const simulator = new Simulator();
	simulator.look({ year: 2036 });
	simulator.set('outlook.vintage', 'eia-2026-01');
	expect(simulator.view.year).toBe(2035);
});

test('levers under points say that they are not read, and moving one drops the points', () => {
	const simulator = new Simulator();
	simulator.set('venezuela.path', [
		[0, 1.2],
		[4, 1.8]
	]);
	expect(simulator.unread.get('venezuela.target')).toMatch(/points/);
	simulator.set('venezuela.target', 2);
	expect(simulator.assumptions.venezuela.path).toBeNull();
});

test('a lever moved under a preset’s points drops them for good, even back in its place', () => {
	const simulator = new Simulator();
	simulator.choose('preset', 'jpmorgan', 'JPMorgan');
	expect(simulator.assumptions.venezuela.path).not.toBeNull();
	for (const target of [2.7, 2.6]) {
		simulator.set('venezuela.target', target);
		expect(simulator.assumptions.venezuela.path).toBeNull();
	}
	expect(simulator.query).toBe('v=1&p=jpmorgan&venezuela.path=none');
});

test('a set lever is held in the draws unless it is let vary', () => {
	const simulator = new Simulator();
	simulator.set('venezuela.target', 3);
	expect(simulator.held.has('venezuela.target')).toBe(true);
	simulator.setDrawn(['venezuela.target'], true, 'Target');
	expect(simulator.held.has('venezuela.target')).toBe(false);
	simulator.setDrawn(['opec.maxCut'], false, 'Cut');
	expect(simulator.held.has('opec.maxCut')).toBe(true);
});

test('a later address is a step of the visit, the first one is not', () => {
	const simulator = new Simulator();
	simulator.arrive('?v=1&opec.offsetShare=0.3');
	expect(simulator.canUndo).toBe(false);
	simulator.arrive('?v=1&opec.offsetShare=0.4');
	simulator.undo();
	expect(simulator.assumptions.opec.offsetShare).toBe(0.3);
});
