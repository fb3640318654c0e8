import { describe, expect, it } from 'vitest';
import { lastWith } from '#models/numeric/lastWith.ts';

describe('lastWith', () => {
	it('is the last value that has it, in few digits where one of them has it too', () => {
		expect(lastWith((value) => value <= 0.5, 0, 1)).toBe(0.5);
		expect(lastWith((value) => value <= 6.3 + 1e-12, 6, 7)).toBe(6.3);
	});

	it('goes either way', () => {
		expect(lastWith((value) => value >= -2.25, 0, -4)).toBe(-2.25);
	});

	it('is never a value beyond', () => {
		const has = (value: number) => value * value <= 2;
		const last = lastWith(has, 1, 2);
		expect([has(last), last]).toEqual([true, expect.closeTo(Math.SQRT2, 8)]);
	});
});
