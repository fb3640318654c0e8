import { describe, expect, it } from 'vitest';
import { cleanText, NAME_LENGTH, quoted, shortText } from '#models/scenarios/cleanText.ts';
import { ADDRESS_LENGTH, fitsAddress } from '#models/scenarios/codec.ts';
import { readEntries, writeEntries } from '#models/scenarios/entries.ts';
import { FILE_LENGTH, isRecord, kindOf, readJson } from '#models/scenarios/json.ts';
import { percentDecode, percentEncode } from '#models/scenarios/percent.ts';
import { lengthFault, readPins, tooLong } from '#models/scenarios/pinsQuery.ts';
import { sameValue } from '#models/scenarios/sameValue.ts';
import { isSeed, readSeed, SEED_HIGH } from '#models/scenarios/seed.ts';
import type { Fault } from '#models/parameters/check.ts';

describe('cleanText', () => {
	it('turns each run of white space into one blank, also one that opens when a sign is dropped', () => {
		expect(cleanText('a \t\n b')).toBe('a b');
		expect(cleanText('a \u0007 b')).toBe('a b');
		expect(cleanText('\u0007 a')).toBe('a');
	});
	it('keeps the joiners of scripts and emoji', () => {
		expect(cleanText('a\u200cb\u200dc')).toBe('a\u200cb\u200dc');
	});
});

describe('shortText and quoted', () => {
	it('leave no blank where they cut', () => {
		expect(shortText('ab cd', 3)).toBe('ab');
		expect(shortText('abc', 3)).toBe('abc');
	});
	it('print forty characters whole and cut one more', () => {
		expect(quoted('x'.repeat(40))).toBe('x'.repeat(40));
		expect(quoted('x'.repeat(41))).toBe(`${'x'.repeat(40)}…`);
	});
	it('look at no more than two hundred characters', () => {
		expect(quoted(`${' '.repeat(199)}ab`)).toBe('a');
		expect(quoted(`${' '.repeat(200)}b`)).toBe('nothing');
	});
});

describe('a name', () => {
	it('of eighty characters is not too long, one of eighty-one is', () => {
		expect(tooLong('n'.repeat(NAME_LENGTH), NAME_LENGTH)).toBe(false);
		expect(tooLong('n'.repeat(NAME_LENGTH + 1), NAME_LENGTH)).toBe(true);
		expect(lengthFault('name', 80, 'long')).toEqual({
			where: 'name',
			message: 'name requires at most 80 characters, got long'
		});
	});
});

describe('an address', () => {
	it('may have eight thousand characters and not one more', () => {
		expect(fitsAddress('x'.repeat(ADDRESS_LENGTH))).toBe(true);
		expect(fitsAddress('x'.repeat(ADDRESS_LENGTH + 1))).toBe(false);
	});
});

describe('readEntries', () => {
	it('splits at the first sign of equality alone', () => {
		expect([...readEntries('a=1=2&b=&=c&d', '&').entries]).toEqual([
			['a', '1=2'],
			['b', ''],
			['', 'c'],
			['d', '']
		]);
	});
	it('decodes keys and values, and skips what is empty', () => {
		expect([...readEntries('&%41+=b%20c&&', '&').entries]).toEqual([['A ', 'b c']]);
	});
	it('keeps the first of two values and names the second', () => {
		const { entries, faults } = readEntries('a=1;a=2', ';');
		expect(entries.get('a')).toBe('1');
		expect(faults).toEqual([{ where: 'a', message: 'a requires one value, got 2 besides' }]);
	});
	it('undoes writeEntries', () => {
		expect(
			writeEntries(
				[
					['a', '1'],
					['b', '2']
				],
				';'
			)
		).toBe('a=1;b=2');
	});
});

describe('percent signs', () => {
	it('escape every sign on which a link breaks', () => {
		expect(percentEncode("!'()*~")).toBe('%21%27%28%29%2A%7E');
		expect(percentEncode('aZ9-_.')).toBe('aZ9-_.');
	});
	it('are read in either case, in runs, and every plus is a blank', () => {
		expect(percentDecode('%c3%B6+%7e+')).toBe('ö ~ ');
		expect(percentDecode('%4')).toBe('%4');
		expect(percentDecode('%ff%41')).toBe('%ff%41');
	});
});

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
		expect(messages('{}\uFEFF')).toEqual(['file requires JSON, got a text that is none']);
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
		['x', 'a string', false],
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
	it.each([-1, 0.5, SEED_HIGH + 1, NaN, '1', null])('is not %j', (seed) => {
		expect(isSeed(seed)).toBe(false);
	});
	it.each(['', '-1', '1.5', ' 1', '1x', 'x1', '1e3', '4294967296', '00000000001'])(
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

describe('sameValue', () => {
	it.each([
		[1, 1, true],
		[1, 2, false],
		['fixed', 'fixed', true],
		[null, null, true],
		[null, 0, false],
		[null, [[0, 1]], false],
		[[[0, 1]], null, false],
		[[[0, 1]], [[0, 1]], true],
		[[[0, 1]], [[0, 2]], false],
		[[[0, 1]], [[1, 1]], false],
		[
			[[0, 1]],
			[
				[0, 1],
				[2, 3]
			],
			false
		],
		[
			[
				[0, 1],
				[2, 3]
			],
			[[0, 1]],
			false
		],
		[
			[
				[0, 1],
				[2, 3]
			],
			[
				[0, 1],
				[2, 4]
			],
			false
		]
	] as const)('of %j and %j is %j', (one, other, expected) => {
		expect(sameValue(one, other)).toBe(expected);
	});
});

describe('readPins', () => {
	it('reads none from nothing and skips empty places', () => {
		expect(readPins(undefined)).toEqual({ pins: [], faults: [] });
		expect(readPins('').pins).toEqual([]);
		expect(readPins(';name=A;;name=B;').pins.map(({ name }) => name)).toEqual(['A', 'B']);
	});
	it('reads six pins without a fault', () => {
		const { pins, faults } = readPins(Array.from({ length: 6 }, (_, index) => `name=${index}`).join(';'));
		expect(pins).toHaveLength(6);
		expect(faults).toEqual([]);
	});
	it('reports a note above five hundred characters', () => {
		const { pins, faults } = readPins(`name=A!note=${'n'.repeat(501)}`);
		expect(pins[0].note).toBe('n'.repeat(500));
		expect(faults).toEqual([
			{ where: 'note', message: `pin 1: note requires at most 500 characters, got ${'n'.repeat(40)}…` }
		]);
	});
});
