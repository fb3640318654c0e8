import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCollection, writeCollection } from '#models/scenarios/collection.ts';
import { readScenarioFile, writeScenarioFile } from '#models/scenarios/file.ts';
import { FILE_LENGTH } from '#models/scenarios/json.ts';
import { EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import { tidy } from '#models/scenarios/tidy.ts';
import { MODEL_VERSION } from '#models/version.ts';
import { anyScenario, anyState } from './arbitraries.ts';

const messages = (text: string): string[] => readScenarioFile(text).faults.map(({ message }) => message);

describe('a scenario file', () => {
	it('restores every scenario in tidy form', () => {
		fc.assert(
			fc.property(anyScenario, (scenario) => {
				const { scenario: restored, faults } = readScenarioFile(writeScenarioFile(scenario));
				expect(faults).toEqual([]);
				expect(restored).toEqual(tidy(scenario));
			}),
			{ numRuns: 200 }
		);
	});
	it('keeps name and note, and leaves out what has nothing to say', () => {
		const text = writeScenarioFile({ ...EMPTY_SCENARIO, preset: 'jpmorgan' }, { name: 'A', note: '' });
		expect(JSON.parse(text)).toEqual({ model: MODEL_VERSION, name: 'A', preset: 'jpmorgan', overrides: {} });
		expect(readScenarioFile(text)).toMatchObject({ name: 'A', model: MODEL_VERSION, faults: [] });
	});
	it('names unknown keys, wrong kinds and illegal values, and uses the rest', () => {
		const text = `{"preset": 7, "market": "bh19", "extra": 1, "seed": 1.5, "vary": "x", "name": 3, "__proto__": {"a": 1},
			"overrides": {"opec.maxCut": 99, "fx.rate": 90, "__proto__": 1, "venezuela.target": "2"}}`;
		const { scenario, faults } = readScenarioFile(text);
		expect(scenario).toEqual({ ...EMPTY_SCENARIO, market: 'bh19', own: { 'fx.rate': 90 } });
		expect(faults).toHaveLength(9);
	});
	it.each([
		['', 'file requires JSON, got nothing'],
		['{', 'file requires JSON, got a text that ends too early'],
		['[]', 'file requires an object, got a list'],
		['null', 'file requires an object, got null'],
		['{}', 'overrides requires an object, got nothing'],
		['{"overrides": []}', 'overrides requires an object, got a list'],
		['['.repeat(100_000), 'file requires at most 16 levels of nesting, got more'],
		['{"a":'.repeat(100_000), 'file requires at most 16 levels of nesting, got more'],
		[' '.repeat(FILE_LENGTH + 1), 'file requires at most 2000000 characters, got 2000001'],
		['{"overrides": {}, "seed": 4294967296}', 'seed requires a whole number 0…4294967295, got 4294967296']
	])('refuses %.20s', (text, message) => {
		expect(messages(text)).toEqual([message]);
	});
	it('reads brackets inside texts as text', () => {
		expect(messages(`{"name": "${'['.repeat(40)}", "overrides": {}}`)).toEqual([]);
	});
	it('cuts long names, saying so, and cleans them', () => {
		const { name, faults } = readScenarioFile(`{"name": "\\u0000${'x'.repeat(90)}", "overrides": {}}`);
		expect(name).toBe('x'.repeat(80));
		expect(faults).toHaveLength(1);
	});
	it('never throws, whatever the JSON', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.json(),
					fc.string(),
					fc.json().map((j) => `{"overrides":${j},"vary":${j}}`)
				),
				(text) => {
					expect(Array.isArray(readScenarioFile(text).faults)).toBe(true);
					expect(Array.isArray(readCollection(text).faults)).toBe(true);
				}
			),
			{ numRuns: 1000 }
		);
	});
});

describe('a collection', () => {
	it('restores its pins', () => {
		fc.assert(
			fc.property(anyState, ({ pins }) => {
				const { pins: restored, faults } = readCollection(writeCollection(pins));
				expect(faults).toEqual([]);
				expect(restored).toEqual(pins.map((pin) => ({ ...pin, scenario: tidy(pin.scenario) })));
			}),
			{ numRuns: 100 }
		);
	});
	it('says in which scenario a fault lies', () => {
		const text = '{"orinoco": 1, "scenarios": [{"overrides": {}}, {"overrides": {"opec.maxCut": 99}}, 3]}';
		const { pins, faults } = readCollection(text);
		expect(pins).toHaveLength(2);
		expect(faults.map(({ message }) => message)).toEqual([
			'scenario 2: opec.maxCut requires 0…6 mb/d, got 99',
			'scenario 3 requires an object, got a number'
		]);
	});
	it.each([
		['{"scenarios": []}', 'orinoco requires 1, got nothing'],
		['{"orinoco": 2, "scenarios": []}', 'orinoco requires 1, got 2'],
		['{"orinoco": 1}', 'scenarios requires a list, got nothing'],
		['{"orinoco": 1, "scenarios": [], "x": 1}', 'collection requires keys among orinoco, scenarios, got x']
	])('refuses %s', (text, message) => {
		expect(readCollection(text).faults.map((fault) => fault.message)).toEqual([message]);
	});
	it('reads the first hundred of more', () => {
		const scenarios = Array.from({ length: 101 }, () => ({ overrides: {} }));
		const { pins, faults } = readCollection(JSON.stringify({ orinoco: 1, scenarios }));
		expect(pins).toHaveLength(100);
		expect(faults).toHaveLength(1);
	});
});
