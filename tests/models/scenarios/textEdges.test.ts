import { describe, expect, it } from 'vitest';
import { ADDRESS_LENGTH, fitsAddress } from '#models/scenarios/codec.ts';
import { readEntries, writeEntries } from '#models/scenarios/entries.ts';
import { percentDecode, percentEncode } from '#models/scenarios/percent.ts';
import { lengthFault, pinsValue, readPins, tooLong } from '#models/scenarios/pinsQuery.ts';
import { EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import { NAME_LENGTH } from '#models/text/cleanText.ts';

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

describe('readPins', () => {
	it('reads none from nothing and skips empty places', () => {
		expect(readPins(undefined)).toEqual({ pins: [], faults: [] });
		expect(readPins('').pins).toEqual([]);
		expect(readPins(';name=A;;name=B;').pins.map(({ name }) => name)).toEqual(['A', 'B']);
		const { pins, faults } = readPins('garbage;p=nobody;name=C!p=nobody;p=jpmorgan!x=1');
		expect(pins.map(({ name, scenario }) => [name, scenario.preset])).toEqual([
			['C', null],
			['', 'jpmorgan']
		]);
		expect(faults.map(({ message }) => message.slice(0, 6))).toEqual([
			'pin 1:',
			'pin 2:',
			'pin 3:',
			'pin 4:'
		]);
	});
	it('reads six pins without a fault', () => {
		const { pins, faults } = readPins(Array.from({ length: 6 }, (_, index) => `name=${index}`).join(';'));
		expect(pins).toHaveLength(6);
		expect(faults).toEqual([]);
	});
	it('undoes pinsValue, which writes six pins of seven', () => {
		const pin = (name: string) => ({ name, note: '', scenario: EMPTY_SCENARIO });
		expect(pinsValue(['A', 'B'].map(pin))).toBe('name=A;name=B');
		expect(pinsValue(['1', '2', '3', '4', '5', '6', '7'].map(pin)).split(';')).toHaveLength(6);
	});
	it('reports a note above five hundred characters', () => {
		const { pins, faults } = readPins(`name=A!note=${'n'.repeat(501)}`);
		expect(pins[0].note).toBe('n'.repeat(500));
		expect(faults).toEqual([
			{ where: 'note', message: `pin 1: note requires at most 500 characters, got ${'n'.repeat(40)}…` }
		]);
	});
});
