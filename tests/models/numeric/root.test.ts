import { describe, expect, it } from 'vitest';
import { polynomial } from '#models/numeric/polynomial.ts';
import { sortedQuantile } from '#models/numeric/quantile.ts';
import { root } from '#models/numeric/root.ts';

describe('root', () => {
	it('finds roots that are known exactly', () => {
		expect(root((x) => x * x - 4, 0, 5).value).toBe(2);
		expect(root((x) => Math.exp(x) - 2, -5, 5).value).toBeCloseTo(Math.LN2, 14);
		expect(root((x) => Math.cos(x) - x, 0, 2).value).toBeCloseTo(0.7390851332151607, 14);
	});

	it('needs few evaluations of a smooth function', () => {
		let calls = 0;
		const found = root((x) => (calls++, Math.exp(x) - 2), -5, 5);
		expect(found.converged).toBe(true);
		expect(calls).toBeLessThan(16);
	});

	it('accepts ends in either order and a root at an end', () => {
		expect(root((x) => x - 1, 3, 0).value).toBeCloseTo(1, 14);
		expect(root((x) => x, 0, 1).value).toBe(0);
	});

	it('closes in on a jump and tells by its residual that it is none', () => {
		const found = root((x) => Math.sign(x - 0.3), -1, 1);
		expect(found.value).toBeCloseTo(0.3, 12);
		expect(Math.abs(found.residual)).toBe(1);
	});

	it('refuses ends of one sign', () => {
		expect(() => root((x) => x * x + 1, -1, 1)).toThrow(/ends of opposite sign/);
		expect(() => root(() => NaN, -1, 1)).toThrow(/ends of opposite sign/);
	});
});

describe('sortedQuantile', () => {
	/** R: quantile(c(1, 2, 4, 8), c(0, .1, .5, .9, 1), type = 7). */
	it('is of type 7', () => {
		const values = [0, 0.1, 0.5, 0.9, 1].map((p) => sortedQuantile([1, 2, 4, 8], p));
		[1, 1.3, 3, 6.8, 8].forEach((value, index) => expect(values[index]).toBeCloseTo(value, 12));
	});

	it('refuses nothing and what is no probability', () => {
		expect(() => sortedQuantile([], 0.5)).toThrow(/at least one value/);
		expect(() => sortedQuantile([1], 1.5)).toThrow(/p requires 0…1/);
	});
});

describe('polynomial', () => {
	it('takes its coefficients from the lowest power up', () => {
		expect(polynomial([1, 2, 3], 2)).toBe(17);
		expect(polynomial([5], 9)).toBe(5);
	});
});
