import { describe, expect, it } from 'vitest';
import { interpolate } from '#models/numeric/interpolate.ts';
import { polynomial } from '#models/numeric/polynomial.ts';
import { sortedQuantile } from '#models/numeric/quantile.ts';
import { root } from '#models/numeric/root.ts';
import { selectQuantiles } from '#models/numeric/selectQuantiles.ts';

describe('interpolate, by hand', () => {
	it('follows each of several lines between its own two points', () => {
		const points = [
			[1, 10],
			[3, 20],
			[7, 0]
		] as const;
		// 10 + 10 * 1 / 2; 20 - 20 * 1 / 4; 20 - 20 * 3 / 4
		expect([2, 4, 6].map((x) => interpolate(points, x))).toEqual([15, 15, 5]);
		expect([1, 3, 7].map((x) => interpolate(points, x))).toEqual([10, 20, 0]);
		expect([0.9, 7.1].map((x) => interpolate(points, x))).toEqual([10, 0]);
	});
});

describe('polynomial, by hand', () => {
	it('multiplies through from the highest power down', () => {
		// 4 - 3 * 2 + 0 * 4 + 5 * 8
		expect(polynomial([4, -3, 0, 5], 2)).toBe(38);
		expect(polynomial([0, 1], 7)).toBe(7);
	});
});

describe('sortedQuantile, at its ends', () => {
	it('takes a single value for every probability', () => {
		expect([0, 0.3, 1].map((p) => sortedQuantile([7], p))).toEqual([7, 7, 7]);
	});
	it.each([-0.001, 1.001, NaN])('refuses %d', (p) => {
		expect(() => sortedQuantile([1, 2], p)).toThrow(`p requires 0…1, got ${p}`);
	});
	it('says that it got no value', () => {
		expect(() => sortedQuantile([], 0)).toThrow('sortedQuantile requires at least one value, got 0');
	});
});

describe('root, by what it costs and tells', () => {
	it('of a straight line takes both ends and one step of the secant', () => {
		let calls = 0;
		const found = root((x) => (calls++, 2 * x - 4), 0, 5);
		expect(found).toEqual({ value: 2, residual: 0, converged: true, iterations: 1 });
		expect(calls).toBe(3);
	});

	it('stops as soon as the bracket is as narrow as was asked for', () => {
		const looks = (tolerance: number) => {
			let calls = 0;
			const { value } = root((x) => (calls++, Math.exp(x) - 2), -5, 5, tolerance);
			expect(Math.abs(value - Math.LN2)).toBeLessThanOrEqual(Math.max(tolerance, 1e-14));
			return calls;
		};
		expect(looks(0.5)).toBeLessThan(looks(1e-4));
		expect(looks(1e-4)).toBeLessThan(looks(0));
	});

	it('gives up after two hundred steps and says so', () => {
		// A jump at 1e-300 below 1e300: halving the bracket would take two thousand steps.
		const found = root((x) => Math.sign(x - 1e-300), 0, 1e300);
		expect(found).toMatchObject({ converged: false, iterations: 200 });
		expect(Math.abs(found.residual)).toBe(1);
	});

	it('names both values when they have one sign, and takes a root at either end', () => {
		expect(() => root((x) => x + 2, 0, 1)).toThrow('root requires ends of opposite sign, got 2 and 3');
		expect(root((x) => x - 1, 0, 1)).toMatchObject({ value: 1, residual: 0, iterations: 0 });
		expect(root((x) => x, 0, 1)).toMatchObject({ value: 0, residual: 0 });
	});
});

describe('selectQuantiles, by hand', () => {
	const select = (values: number[], probabilities: number[]) => {
		const into = new Float64Array(probabilities.length);
		selectQuantiles(Float64Array.from(values), 0, values.length, probabilities, into);
		return [...into];
	};
	it('lies between two values by the rank’s part', () => {
		// Ranks 0.3, 1.5 and 2.7 of 1, 2, 4, 8.
		[1.3, 3, 6.8].forEach((value, index) => {
			expect(select([8, 1, 4, 2], [0.1, 0.5, 0.9])[index]).toBeCloseTo(value, 12);
		});
	});
	it('is the value itself where all are equal', () => {
		expect(select([3, 3, 3], [0, 0.5, 1])).toEqual([3, 3, 3]);
		expect(select([5], [0.5])).toEqual([5]);
	});
	it('goes back a bin where two probabilities lie between the same two values', () => {
		// Ranks 1.2 and 1.4 of 0, 1, 11: 1 + 0.2 * 10 and 1 + 0.4 * 10.
		const [low, high] = select([11, 0, 1], [0.6, 0.7]);
		expect(low).toBeCloseTo(3, 12);
		expect(high).toBeCloseTo(5, 12);
	});
	it('writes as many values as there are probabilities and no more', () => {
		const into = Float64Array.of(-1, -1, -1);
		selectQuantiles(Float64Array.of(2, 2), 0, 2, [0.5], into);
		expect([...into]).toEqual([2, -1, -1]);
	});
	it('sorts a bin that holds nearly everything', () => {
		// A thousand numbers, falling, and one so large that the others share a bin.
		const values = [...Array.from({ length: 1000 }, (_, index) => 999 - index), 1e9];
		expect(select(values, [0, 0.25, 0.5, 0.999, 1])).toEqual([0, 250, 500, 999, 1e9]);
	});
	it('takes the lowest and the highest value from the part that is asked for', () => {
		const into = new Float64Array(2);
		selectQuantiles(Float64Array.of(-50, 4, 2, 6, 90), 1, 4, [0, 1], into);
		expect([...into]).toEqual([2, 6]);
	});
	it('uses its working space again without a trace of the column before', () => {
		const into = new Float64Array(1);
		selectQuantiles(Float64Array.of(9, 1, 5, 7, 3, 100), 0, 6, [0.5], into);
		expect(into[0]).toBe(6);
		selectQuantiles(Float64Array.of(4, 2, 3), 0, 3, [0.5], into);
		expect(into[0]).toBe(3);
	});
});
