import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UNITS } from '#models/units.ts';
import { typedValue } from '../../../src/lib/controls/typedValue.ts';
import { barrelsPerTonne } from '../../../src/lib/controls/unitTable.ts';

const flow = (text: string, group = 'venezuela') => typedValue(text, 'mb/d', group);

test('plain numbers are in the unit that stands beside the field', () => {
	expect(flow('2.2').value).toBe(2.2);
	expect(typedValue('35', 'fraction', 'opec').value).toBe(0.35);
	expect(typedValue('−50', 'fraction', 'opec').value).toBe(-0.5);
	expect(typedValue('$70', 'USD/bbl', 'outlook').value).toBe(70);
});

test.each([
	['1,200 kb/d', 1.2],
	['1.2e6 bbl/d', 1.2],
	['1.2 mb/d + 300 kb/d', 1.5],
	['(1,000 + 200) kb/d', 1.2],
	['1.2+0.3', 1.5],
	['2.2m', 2.2],
	['2.2 million barrels a day', 2.2],
	['900 thousand barrels per day', 0.9],
	['1,200,000 barrels', 1.2],
	['2 * 0.6', 1.2],
	['2.4/2', 1.2],
	['-(1 - 2)', 1]
])('%s is %d mb/d', (text, value) => {
	expect(flow(text)).toMatchObject({ value, fault: null });
});

test('tonnes take the weight of the grade, and the answer says which', () => {
	// 50 Mt * 7.3 bbl/t / 365 d = 1 mb/d: the Tax Code's convention for Urals.
	expect(flow('50 Mt/yr', 'russia')).toEqual({
		value: 1,
		remark: 'at 7.30 barrels a tonne (Urals)',
		fault: null
	});
	expect(flow('50 Mt/yr').value).toBeCloseTo((50 * barrelsPerTonne(16)) / 365, 9);
});

test('a comma groups thousands and is refused where it could be a decimal one', () => {
	expect(typedValue('1,520', 'RUB/t', 'fiscal').value).toBe(1520);
	expect(flow('2,2').fault).toMatch(/“2,2” is ambiguous.*2\.2/);
	expect(flow('0,200').fault).toMatch(/ambiguous/);
	expect(flow('1.2,3').fault).toBe('“1.2,3” is no number: a comma stands behind its point');
});

test('years and months know each other', () => {
	expect(typedValue('18 months', 'yr', 'venezuela').value).toBe(1.5);
	expect(typedValue('2 years', 'months', 'market').value).toBe(24);
});

test('a plain number beside another unit is refused, since it could mean either', () => {
	expect(flow('1 + 200 kb/d').fault).toMatch(/write kb\/d behind each number/);
	expect(flow('1 + 1 mb/d').value).toBe(2);
});

test.each([
	['', 'nothing was typed'],
	['2 parsecs', '“parsecs” is no unit of this lever; it takes mb/d, kb/d, b/d, Mt/yr'],
	['2 +', 'a number is missing'],
	['(2', 'a bracket is not closed'],
	['2 3', 'a sign is missing between two numbers'],
	['1/0', 'the sum has no value'],
	['2 mb/d * 3 mb/d', 'only one factor may carry a unit']
])('“%s” is refused: %s', (text, fault) => {
	expect(flow(text)).toEqual({ value: null, remark: '', fault });
});

test('any text gives a finite number or a reason, never an exception', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...UNITS), (text, unit) => {
			const { value, fault } = typedValue(text, unit, 'russia');
			return value === null ? typeof fault === 'string' && fault !== '' : Number.isFinite(value);
		})
	);
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,+-*/() e%$kmbdt') }), (text) => {
			const { value, fault } = flow(text);
			return value === null ? fault !== null : Number.isFinite(value);
		})
	);
});

test.each(['(', '-', '9', '1+'])('a hundred thousand of %s are refused with a sentence', (sign) => {
	expect(flow(sign.repeat(100_000))).toMatchObject({ value: null, fault: 'at most 200 characters are read' });
});
