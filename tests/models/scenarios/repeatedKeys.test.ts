import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCollection } from '#models/scenarios/collection.ts';
import { readScenarioFile } from '#models/scenarios/file.ts';
import { FILE_LENGTH, readJson } from '#models/scenarios/json.ts';
import { textEnd } from '#models/scenarios/jsonText.ts';
import { repeatedKeys } from '#models/scenarios/repeatedKeys.ts';

const keys = (json: string): string[] => repeatedKeys(json).map(({ key }) => key);

describe('repeatedKeys', () => {
	it.each([
		['{"a":1,"a":2}', ['a']],
		['{"a":1,"a":2,"a":3}', ['a']],
		['{"a":1,"\\u0061":2}', ['a']],
		['{"\\\\":1,"\\u005c":2}', ['\\']],
		['{"":1, "" :2}', ['']],
		['{"__proto__":1,"__proto__":2}', ['__proto__']],
		['[{"a":{"b":[],"b":1}},{"c":[1,{"d":2}],"c":1}]', ['b', 'c']],
		['{"a":{"b":1},"b":{"a":1}}', []],
		['[{"a":1},{"a":1}]', []],
		['{"a":["a","a"],"b":"a"}', []],
		['{"a":"\\",\\"a\\":1"}', []],
		['["a","a",{}]', []],
		['1', []]
	])('of %s are %j', (json, repeated) => {
		expect(keys(json)).toEqual(repeated);
	});

	it('stand on their line', () => {
		expect(repeatedKeys('{\n"a":1,\n"b":[\n],\n\n"a":2\n}')).toEqual([{ key: 'a', line: 6 }]);
	});

	it('are none in what a program writes', () => {
		fc.assert(
			fc.property(fc.json(), fc.constantFrom(undefined, '\t'), (json, indent) => {
				expect(keys(JSON.stringify(JSON.parse(json), null, indent))).toEqual([]);
			})
		);
	});

	it('are found in the time of one look, in the longest text', () => {
		const long = `{${'"a":1,'.repeat(FILE_LENGTH / 6 - 2)}"a":1}`;
		const started = performance.now();
		expect(keys(long)).toEqual(['a']);
		expect(performance.now() - started).toBeLessThan(2000);
	});
});

describe('textEnd', () => {
	it('passes escaped marks, and finds no end where there is none', () => {
		expect(textEnd('{"a": 1}', 1)).toBe(3);
		expect(textEnd('"\\"\\\\" "', 0)).toBe(5);
		expect(textEnd('"a', 0)).toBe(2);
	});
});

describe('a key stated again', () => {
	const again = { where: 'opec.offsetShare' };
	const overrides = '{\n"overrides":{"opec.offsetShare":0.3,\n"opec.offset\\u0053hare":0.4}}';

	it('is a fault of a scenario file, which has the last value', () => {
		const message = 'file requires each key once, got opec.offsetShare again on line 3';
		const { scenario, faults } = readScenarioFile(overrides);
		expect(faults).toEqual([{ ...again, message }]);
		expect(scenario.own).toEqual({ 'opec.offsetShare': 0.4 });
	});

	it('is a fault of a collection, and of what is neither', () => {
		const message = 'file requires each key once, got opec.offsetShare again on line 4';
		expect(readCollection(`{"orinoco":1,"scenarios":[\n${overrides}]}`).faults).toEqual([
			{ ...again, message }
		]);
		expect(readCollection('[{"a":1,"a":2}]').faults.map(({ where }) => where)).toEqual(['a', 'file']);
		expect(readScenarioFile('[{"a":1,"a":2}]').faults.map(({ where }) => where)).toEqual(['a', 'file']);
	});

	it('has a name even where it is empty', () => {
		expect(readJson('{"":1,"":2}').faults).toEqual([
			{ where: 'nothing', message: 'file requires each key once, got nothing again on line 1' }
		]);
	});
});
