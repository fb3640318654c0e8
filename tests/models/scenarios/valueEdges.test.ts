import { describe, expect, it } from 'vitest';
import { FILE_LENGTH, readJson } from '#models/scenarios/json.ts';
import { isRecord, kindOf } from '#models/scenarios/jsonKind.ts';
import { isSeed, readSeed, SEED_HIGH } from '#models/scenarios/seed.ts';
import type { Fault } from '#models/parameters/check.ts';

describe('readJson', () => {
	const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
	const messages = (text: string) => readJson(text).faults.map(({ message }) => message);
	it('reads sixteen levels and refuses a seventeenth, of lists or objects', () => {
		expect(messages(nested(16))).toEqual([]);
		expect(messages(nested(17))).toEqual(['file requires at most 16 levels of nesting, got more']);
		expect(messages(`${'{"a":'.repeat(17)}1${'}'.repeat(17)}`)).toEqual([
			'file requires at most 16 levels of nesting, got more'
		]);
	});
	it('counts what stands side by side as one level', () => {
		expect(messages(`[${Array.from({ length: 40 }, () => '[{}]').join(',')}]`)).toEqual([]);
	});
	it('takes no bracket in a text for a level, even after an escaped quotation mark', () => {
		expect(readJson(`["\\"${'['.repeat(20)}"]`).value).toEqual([`"${'['.repeat(20)}`]);
		expect(readJson(`["${'{'.repeat(20)}"]`).value).toEqual(['{'.repeat(20)]);
	});
	it('counts again after a text has ended, even one that ends in an escaped stroke', () => {
		expect(messages(`["\\\\", ${nested(16)}]`)).toEqual([
			'file requires at most 16 levels of nesting, got more'
		]);
	});
	it('reads a text of just the longest length', () => {
		expect(readJson(`1${' '.repeat(FILE_LENGTH - 1)}`).value).toBe(1);
	});
	it('drops a byte order mark at the start alone', () => {
		expect(readJson('\uFEFF{}').value).toEqual({});
		expect(readJson('"\uFEFF"').value).toBe('\uFEFF');
		expect(messages('{}\uFEFF')).toEqual([
			'file requires JSON, got a text that is none from line 1, column 3 on'
		]);
	});
	it('says nothing of blanks but that they are nothing', () => {
		expect(messages(' \n')).toEqual(['file requires JSON, got nothing']);
	});
});

describe('kinds of JSON values', () => {
	it.each([
		[null, 'null', false],
		[undefined, 'nothing', false],
		[[], 'a list', false],
		[{}, 'an object', true],
		['x', 'a text', false],
		[1, 'a number', false],
		[true, 'a boolean', false]
	])('%j', (value, kind, isObject) => {
		expect(kindOf(value)).toBe(kind);
		expect(isRecord(value)).toBe(isObject);
	});
});

describe('a seed', () => {
	it.each([0, 1, SEED_HIGH])('may be %i', (seed) => {
		expect(isSeed(seed)).toBe(true);
		const faults: Fault[] = [];
		expect(readSeed(String(seed), faults)).toBe(seed);
		expect(faults).toEqual([]);
	});
	it('may have blanks around it, as every number', () => {
		const faults: Fault[] = [];
		expect(readSeed(' 7 ', faults)).toBe(7);
		expect(faults).toEqual([]);
	});
	it.each([-1, 0.5, SEED_HIGH + 1, NaN, '1', null])('is not %j', (seed) => {
		expect(isSeed(seed)).toBe(false);
	});
	it.each(['', '-1', '1.5', '1 1', '1x', 'x1', '1e3', '4294967296', '00000000001'])(
		'is not the text “%s”',
		(text) => {
			const faults: Fault[] = [];
			expect(readSeed(text, faults)).toBe(1);
			expect(faults).toHaveLength(1);
			expect(faults[0].where).toBe('seed');
			expect(faults[0].message).toMatch(/^seed requires a whole number 0…4294967295, got /);
		}
	);
	it('is 1 where none is stated, without a fault', () => {
		const faults: Fault[] = [];
		expect(readSeed(undefined, faults)).toBe(1);
		expect(faults).toEqual([]);
	});
});
