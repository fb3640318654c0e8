import { describe, expect, it } from 'vitest';
import { readCollection, writeCollection } from '#models/scenarios/collection.ts';
import { EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import { readIdList } from '#models/scenarios/idList.ts';
import { MODEL_VERSION } from '#models/version.ts';
import type { Fault } from '#models/parameters/check.ts';

describe('a list of ids', () => {
	const read = (list: unknown[]) => {
		const faults: Fault[] = [];
		return { ids: readIdList('vary', list, faults), faults };
	};
	it('is read in its order', () => {
		expect(read(['opec.offsetShare', 'fx.drift'])).toEqual({
			ids: ['opec.offsetShare', 'fx.drift'],
			faults: []
		});
	});
	it('has each id once, and none that is certain or unknown', () => {
		const { ids, faults } = read(['fx.drift', 'fx.drift', 'outlook.vintage', 'x', 'x', null]);
		expect(ids).toEqual(['fx.drift']);
		expect(faults.map(({ message }) => message)).toEqual([
			'vary requires each id once, got fx.drift again',
			'vary requires ids of uncertain parameters, got outlook.vintage',
			'vary requires ids of uncertain parameters, got x',
			'vary requires ids of uncertain parameters, got x',
			'vary requires ids of uncertain parameters, got null'
		]);
		expect(faults.every(({ where }) => where === 'vary')).toBe(true);
	});
	it('names the nearest of the first twenty unknown ids alone: thousands are no typing errors', () => {
		const { faults } = read(Array.from({ length: 60_000 }, () => 'fx.drif'));
		expect(faults).toHaveLength(60_000);
		expect(faults.filter(({ message }) => message.endsWith('; nearest: fx.drift'))).toHaveLength(20);
	});
});

describe('faults of a collection', () => {
	const messages = (value: unknown) => readCollection(JSON.stringify(value)).faults;
	it.each<[unknown, string, string]>([
		[[], 'file', 'file requires an object, got a list'],
		[{ orinoco: 1, scenarios: 3 }, 'scenarios', 'scenarios requires a list, got a number'],
		[{ orinoco: '1', scenarios: [] }, 'orinoco', 'orinoco requires 1, got a text'],
		[{ orinoco: 1, scenarios: [[]] }, 'scenario 1', 'scenario 1 requires an object, got a list'],
		[
			{ orinoco: 1, scenarios: [{ overrides: {}, x: 1 }] },
			'scenario 1',
			'scenario 1 requires keys among model, name, note, preset, market, sanctions, seed, vary, hold, spread, overrides, got x'
		],
		[
			{ orinoco: 1, scenarios: [{ overrides: {} }, { overrides: {}, seed: -1 }] },
			'seed',
			'scenario 2: seed requires a whole number 0…4294967295, got -1'
		]
	])('%j', (value, where, message) => {
		expect(messages(value)).toEqual([{ where, message }]);
	});

	it('are one for a text that is no JSON, and leave no pin', () => {
		expect(readCollection('{')).toEqual({
			pins: [],
			faults: [{ where: 'file', message: 'file requires JSON, got a text that ends too early' }]
		});
		expect(readCollection('3').pins).toEqual([]);
		expect(readCollection('{"orinoco":1}').pins).toEqual([]);
	});

	it('are none in a hundred scenarios, one in a hundred and one', () => {
		const many = (count: number) => messages({ orinoco: 1, scenarios: Array(count).fill({ overrides: {} }) });
		expect(many(100)).toEqual([]);
		expect(many(101)).toEqual([{ where: 'scenarios', message: 'scenarios requires at most 100, got 101' }]);
	});

	it('leave empty words where none are stated', () => {
		const { pins } = readCollection(
			'{"orinoco":1,"scenarios":[{"overrides":{}},{"overrides":{},"name":"A","note":"B"}]}'
		);
		expect(pins.map(({ name, note }) => [name, note])).toEqual([
			['', ''],
			['A', 'B']
		]);
	});

	it('tell what is no record, which is no scenario either', () => {
		const { pins, faults } = readCollection('{"orinoco":1,"scenarios":[7,{"name":"A","overrides":{}},null]}');
		expect(pins.map(({ name }) => name)).toEqual(['A']);
		expect(faults.map(({ message }) => message)).toEqual([
			'scenario 1 requires an object, got a number',
			'scenario 3 requires an object, got null'
		]);
	});

	it('do not come of what was written', () => {
		const text = writeCollection([{ name: 'A', note: '', scenario: EMPTY_SCENARIO }]);
		expect(JSON.parse(text)).toEqual({
			orinoco: 1,
			scenarios: [{ model: MODEL_VERSION, name: 'A', overrides: {} }]
		});
		expect(text).toMatch(/^\{\n\t"orinoco": 1/);
		expect(text.endsWith('}\n')).toBe(true);
	});
});
