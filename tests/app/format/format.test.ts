import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dollars, dollarsBn, percent, roubles } from '../../../src/lib/format/money.ts';
import { fixed, signed, significant } from '../../../src/lib/format/number.ts';
import {
	amountRange,
	difference,
	DOLLARS,
	DOLLARS_BN,
	ROUBLES_BN,
	size
} from '../../../src/lib/format/quantity.ts';
import { higherOrLower, moreOrLess } from '../../../src/lib/format/words.ts';

describe('numbers', () => {
	it('carry the minus of print, grouped thousands and no negative zero', () => {
		expect(fixed(-1234.5, 1)).toBe('−1,234.5');
		expect(fixed(-0.01, 1)).toBe('0.0');
		expect(signed(0.5, 1)).toBe('+0.5');
	});

	it('keep their significant figures', () => {
		expect(significant(1.2345, 2)).toBe('1.2');
		expect(significant(0.996, 2)).toBe('1.0');
		expect(significant(31.4, 2)).toBe('31');
	});

	it('never show an exponent, a hyphen for minus or NaN', () => {
		fc.assert(
			fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
				for (const text of [fixed(value, 2), significant(value, 2), size(value, DOLLARS)]) {
					expect(text).toMatch(/^−?\$?[\d,.]+$/);
				}
			})
		);
	});
});

describe('money and shares', () => {
	it('put the minus before the currency', () => {
		expect(dollars(-2.46)).toBe('−$2.5');
		expect(dollarsBn(3.1415)).toBe('$3.1bn');
		expect(difference(-3.1415, DOLLARS_BN)).toBe('−$3.1bn');
		expect(difference(123.4, ROUBLES_BN)).toBe('+120bn');
		expect(difference(0, DOLLARS)).toBe('$0');
	});

	it('count roubles in trillions from a thousand billions on', () => {
		expect(roubles(6204)).toBe('6.20\u00a0trn roubles');
		expect(roubles(159)).toBe('159\u00a0bn roubles');
	});

	it('keep per cent on the line of its number', () => {
		expect(percent(0.35)).toBe('35\u00a0%');
	});
});

describe('ranges', () => {
	it('share the decimals of their value and join with an en dash', () => {
		expect(amountRange(1.31, 4.68, DOLLARS_BN, 1)).toBe('$1.3–4.7bn');
	});

	it('say "to" where a sign would run into the dash', () => {
		expect(amountRange(-0.4, 1.8, DOLLARS, 1)).toBe('−$0.4 to $1.8');
	});
});

describe('words', () => {
	it('name the direction and the absence of a change', () => {
		expect(higherOrLower(-1)).toBe('lower');
		expect(moreOrLess(1)).toBe('more');
		expect(higherOrLower(0.01, 0.05)).toBe('unchanged');
	});
});
