import { describe, expect, it } from 'vitest';
import { readScenarioFile, scenarioRecord, writeScenarioFile } from '#models/scenarios/file.ts';
import { BUNDLES } from '#models/scenarios/presets.ts';
import { EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import { MODEL_VERSION } from '#models/version.ts';

/** Faults of a scenario file that states these keys beside empty overrides. */
const faultsOf = (keys: object) => readScenarioFile(JSON.stringify({ overrides: {}, ...keys })).faults;
const idsOf = (kind: keyof typeof BUNDLES) => BUNDLES[kind].map(({ id }) => id).join(', ');

describe('faults of a scenario file', () => {
	it.each<[object, string, string]>([
		[{ preset: 'nobody' }, 'preset', `preset requires one of ${idsOf('preset')}, got nobody`],
		[{ preset: 7 }, 'preset', `preset requires one of ${idsOf('preset')}, got a number`],
		[{ market: 'jpmorgan' }, 'market', `market requires one of ${idsOf('market')}, got jpmorgan`],
		[{ sanctions: [] }, 'sanctions', `sanctions requires one of ${idsOf('sanctions')}, got a list`],
		[{ seed: 1.5 }, 'seed', 'seed requires a whole number 0…4294967295, got 1.5'],
		[{ seed: '1' }, 'seed', 'seed requires a whole number 0…4294967295, got a text'],
		[{ vary: 'fx.drift' }, 'vary', 'vary requires a list of ids, got a text'],
		[
			{ vary: ['fx.drift'], hold: ['fx.drift'] },
			'hold',
			'hold requires ids that vary does not name, got fx.drift'
		],
		[{ hold: {} }, 'hold', 'hold requires a list of ids, got an object'],
		[{ hold: ['fx.colour'] }, 'hold', 'hold requires ids of uncertain parameters, got fx.colour'],
		[{ spread: [2] }, 'spread', 'spread requires an object, got a list'],
		[
			{ spread: { 'fx.drift': '2' } },
			'spread',
			'spread requires a factor 0.1…4 for fx.drift, got the text 2'
		],
		[{ spread: { 'fx.drift': null } }, 'spread', 'spread requires a factor 0.1…4 for fx.drift, got null'],
		[{ hold: [3] }, 'hold', 'hold requires ids of uncertain parameters, got a number'],
		[{ name: 3 }, 'name', 'name requires a text, got a number'],
		[{ note: null }, 'note', 'note requires a text, got null'],
		[{ model: [] }, 'model', 'model requires a version such as 1.0.0, got a list'],
		[{ model: 'abc' }, 'model', 'model requires a version such as 1.0.0, got abc'],
		[{ model: '' }, 'model', 'model requires a version such as 1.0.0, got nothing'],
		[{ model: '1.0' }, 'model', 'model requires a version such as 1.0.0, got 1.0'],
		[{ model: 'v1.0.0' }, 'model', 'model requires a version such as 1.0.0, got v1.0.0'],
		[{ name: 'n'.repeat(81) }, 'name', `name requires at most 80 characters, got ${'n'.repeat(40)}…`],
		[{ note: 'n'.repeat(501) }, 'note', `note requires at most 500 characters, got ${'n'.repeat(40)}…`],
		[{ overrides: [] }, 'overrides', 'overrides requires an object, got a list'],
		[
			{ colour: 1 },
			'file',
			'file requires keys among model, name, note, preset, market, sanctions, seed, vary, hold, spread, overrides, got colour'
		]
	])('%j', (keys, where, message) => {
		expect(faultsOf(keys)).toEqual([{ where, message }]);
	});

	it('leave out a model that is no version', () => {
		expect(readScenarioFile('{"model":"abc","overrides":{}}').model).toBeUndefined();
	});

	it.each([
		{ preset: null },
		{ model: '0.9.0' },
		{ model: ' 2.0.0-beta.1 ' },
		{ name: 'n'.repeat(80) },
		{ note: 'n'.repeat(500) },
		{ seed: 0 },
		{ vary: [] }
	])('are none in %j', (keys) => {
		expect(faultsOf(keys)).toEqual([]);
	});

	it('leave a scenario that is empty where nothing was legal', () => {
		expect(readScenarioFile('[').scenario).toEqual(EMPTY_SCENARIO);
		expect(readScenarioFile('[]').scenario).toEqual(EMPTY_SCENARIO);
		expect(readScenarioFile('{"overrides":{},"seed":-1,"vary":3,"preset":"x"}').scenario).toEqual(
			EMPTY_SCENARIO
		);
	});

	it('name values that do not go together, and leave out these alone', () => {
		const own = {
			'russia.crudeExports': 7,
			'russia.productExports': 4,
			'russia.production': 9,
			'fx.rate': 90
		};
		const { scenario, faults } = readScenarioFile(JSON.stringify({ overrides: own }));
		expect(faults.map(({ where }) => where)).toEqual(['russia.crudeExports']);
		expect(scenario.own).toEqual({ 'fx.rate': 90 });
	});
});

describe('a scenario file', () => {
	it('is read with everything that it may state', () => {
		const text = JSON.stringify({
			model: '1.0.0',
			name: ' A\nname ',
			note: 'A note',
			preset: 'jpmorgan',
			market: 'bh19',
			sanctions: 'ceasefire',
			seed: 7,
			vary: ['opec.offsetShare'],
			hold: ['fx.drift'],
			spread: { 'opec.offsetShare': 2 },
			overrides: { 'opec.offsetShare': 0.3, 'venezuela.path': null }
		});
		expect(readScenarioFile(text)).toEqual({
			scenario: {
				preset: 'jpmorgan',
				market: 'bh19',
				sanctions: 'ceasefire',
				seed: 7,
				vary: ['opec.offsetShare'],
				hold: ['fx.drift'],
				spread: { 'opec.offsetShare': 2 },
				own: { 'opec.offsetShare': 0.3, 'venezuela.path': null }
			},
			name: 'A name',
			note: 'A note',
			model: '1.0.0',
			faults: []
		});
	});

	it('holds everything that differs, in its order, and ends with a line', () => {
		const scenario = {
			preset: 'jpmorgan',
			market: 'bh19',
			sanctions: 'ceasefire',
			own: { 'opec.offsetShare': 0.3 },
			seed: 7,
			vary: ['opec.offsetShare'] as const,
			hold: ['fx.drift'] as const,
			spread: { 'fx.drift': 0.5 }
		};
		const text = writeScenarioFile(scenario, { name: 'A', note: 'B' });
		expect(Object.entries(JSON.parse(text))).toEqual([
			['model', MODEL_VERSION],
			['name', 'A'],
			['note', 'B'],
			['preset', 'jpmorgan'],
			['market', 'bh19'],
			['sanctions', 'ceasefire'],
			['seed', 7],
			['vary', ['opec.offsetShare']],
			['hold', ['fx.drift']],
			['spread', { 'fx.drift': 0.5 }],
			['overrides', { 'opec.offsetShare': 0.3 }]
		]);
		expect(text).toMatch(/^\{\n\t"model"/);
		expect(text.endsWith('}\n')).toBe(true);
	});

	it('of nothing states the model alone', () => {
		expect(scenarioRecord(EMPTY_SCENARIO)).toEqual({ model: MODEL_VERSION, overrides: {} });
		expect(JSON.parse(writeScenarioFile(EMPTY_SCENARIO))).toEqual({ model: MODEL_VERSION, overrides: {} });
	});
});
