import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentDecode, percentEncode } from '#models/scenarios/percent.ts';
import { readValue, valueText } from '#models/scenarios/valueText.ts';

describe('percentDecode', () => {
	it('undoes percentEncode for every text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(percentDecode(percentEncode(text))).toBe(text);
			})
		);
	});
	it('leaves a broken escape as it stands', () => {
		expect(percentDecode('a%20b+%E0%A4%A')).toBe('a b %E0%A4%A');
		expect(percentDecode('%')).toBe('%');
		expect(percentDecode('%zz%41')).toBe('%zzA');
	});
	it('escapes what links in running text break on', () => {
		expect(percentEncode("a b!'()")).toBe('a%20b%21%27%28%29');
	});
});

describe('readValue', () => {
	it('reads what valueText writes, to the last digit', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
				const value = share + 0;
				expect(readValue('venezuela.delivery', valueText(value))).toEqual({ value, fault: null });
			})
		);
		expect(readValue('opec.offsetShare', '0.3')).toEqual({ value: 0.3, fault: null });
	});
	it('reads signs and spellings of numbers', () => {
		expect(readValue('outlook.brentShift', '-5').value).toBe(-5);
		expect(readValue('outlook.brentShift', '−5').value).toBe(-5);
		expect(readValue('outlook.brentShift', '.5').value).toBe(0.5);
		expect(Object.is(readValue('outlook.brentShift', '-0').value, 0)).toBe(true);
	});
	it('reads numbers with blanks around them, among points too', () => {
		expect(readValue('opec.offsetShare', ' 0.3\t')).toEqual({ value: 0.3, fault: null });
		expect(readValue('venezuela.path', '0: 1.2, 4:1.8').value).toEqual([
			[0, 1.2],
			[4, 1.8]
		]);
		expect(readValue('opec.offsetShare', '0 .3').fault).not.toBeNull();
		expect(readValue('opec.offsetShare', ' ').fault).not.toBeNull();
	});
	it('reads points, and their absence', () => {
		expect(readValue('venezuela.path', '0:1.2,4:1.8').value).toEqual([
			[0, 1.2],
			[4, 1.8]
		]);
		expect(readValue('venezuela.path', 'none')).toEqual({ value: null, fault: null });
		expect(readValue('venezuela.path', '0:1.2,').fault).not.toBeNull();
	});
	it('names what a choice may be', () => {
		expect(readValue('cap.rule', 'dynamic')).toEqual({ value: 'dynamic', fault: null });
		expect(readValue('cap.rule', 'x').fault?.message).toMatch(/^cap\.rule requires .*fixed.*dynamic.*got/);
	});
});
