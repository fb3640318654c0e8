import { describe, expect, it } from 'vitest';
import { exponential, exponentialLessOne } from '#models/numeric/exponential.ts';

/** Room for the last digit or the one before, beside the built-in function. */
const TWO_DIGITS = 4 * Number.EPSILON;

describe('exponential', () => {
	it('is exactly 1 at 0', () => {
		expect(exponential(0)).toBe(1);
	});

	// Published: e^0.1 = 1.10517091807564762…, e^-0.1 = 0.90483741803595957…, e^0.05 = 1.05127109637602404…
	it.each([
		[0.1, 1.1051709180756477],
		[-0.1, 0.9048374180359595],
		[0.05, 1.0512710963760241]
	])('of %d is the published value', (x, expected) => {
		expect(Math.abs(exponential(x) / expected - 1)).toBeLessThanOrEqual(TWO_DIGITS);
	});

	it('follows the built-in function on both sides of zero and beyond its reach, without a jump', () => {
		for (let step = -300; step <= 300; step++) {
			const x = step / 1000;
			expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThanOrEqual(TWO_DIGITS);
		}
		for (const x of [-30, -2, 2, 30]) expect(exponential(x)).toBe(Math.exp(x));
	});
});

describe('exponential less one', () => {
	it('is exactly 0 at 0 and keeps every digit of the smallest arguments', () => {
		expect(exponentialLessOne(0)).toBe(0);
		expect(exponentialLessOne(1e-300)).toBe(1e-300);
	});

	// Published: e^0.1 - 1 = 0.10517091807564762…, e^-0.05 - 1 = -0.048770575499285984…
	it.each([
		[0.1, 0.10517091807564763],
		[-0.05, -0.04877057549928599]
	])('of %d is the published value', (x, expected) => {
		expect(Math.abs(exponentialLessOne(x) / expected - 1)).toBeLessThanOrEqual(TWO_DIGITS);
	});

	it('follows the built-in function on both sides of zero and beyond its reach', () => {
		for (let step = -300; step <= 300; step++) {
			const x = step / 1000;
			expect(Math.abs(exponentialLessOne(x) - Math.expm1(x))).toBeLessThanOrEqual(TWO_DIGITS * Math.abs(x));
		}
	});
});
