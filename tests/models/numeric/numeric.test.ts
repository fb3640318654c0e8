import { describe, expect, it } from 'vitest';
import { clamp } from '#models/numeric/clamp.ts';
import { interpolate } from '#models/numeric/interpolate.ts';

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
