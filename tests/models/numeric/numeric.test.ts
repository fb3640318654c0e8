import { describe, expect, it } from 'vitest';
import { clamp } from '#models/numeric/clamp.ts';
import { contour } from '#models/numeric/contour.ts';
import { interpolate } from '#models/numeric/interpolate.ts';

describe('contour', () => {
	it('is a straight line across a slope', () => {
		const slope = [Float64Array.of(0, 1, 2), Float64Array.of(0, 1, 2)];
		expect(contour(slope, 0.5)).toEqual([[0.5, 0, 0.5, 1]]);
		expect(contour(slope, 5)).toEqual([]);
	});

	it('lies at the level, everywhere', () => {
		const at = (x: number, y: number) => 2 * x - 3 * y;
		const values = Array.from({ length: 6 }, (_, y) => Float64Array.from({ length: 6 }, (_, x) => at(x, y)));
		const pieces = contour(values, 0.7);
		expect(pieces.length).toBeGreaterThan(4);
		for (const [x1, y1, x2, y2] of pieces) {
			expect(at(x1, y1)).toBeCloseTo(0.7, 12);
			expect(at(x2, y2)).toBeCloseTo(0.7, 12);
		}
	});

	it('cuts a saddle by the mean of its corners', () => {
		const saddle = [Float64Array.of(1, 0), Float64Array.of(0, 1)];
		// The mean 0.5 is above 0.4: the high corners are joined, the two low ones cut off.
		expect(contour(saddle, 0.4)).toHaveLength(2);
		const [one] = contour(saddle, 0.4);
		expect(one).toEqual([0.6, 0, 1, 0.4]);
	});
});

describe('interpolate and clamp', () => {
	it('hold the ends and run straight between', () => {
		const points = [
			[0, 1],
			[2, 3]
		] as const;
		expect([-1, 0, 1, 2, 5].map((x) => interpolate(points, x))).toEqual([1, 1, 2, 3, 3]);
		expect(interpolate([[3, 7]], 1)).toBe(7);
		expect([-1, 2, 9].map((value) => clamp(value, 0, 5))).toEqual([0, 2, 5]);
	});
});
