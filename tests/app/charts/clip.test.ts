import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clippedArea, clippedLines } from '../../../src/lib/charts/clip.ts';

const box = { left: 0, right: 100, top: 0, bottom: 50 };
const points = fc
	.array(fc.tuple(fc.integer({ min: -200, max: 300 }), fc.integer({ min: -200, max: 300 })), { minLength: 3 })
	.map((places) => places.flat());

describe('clipping', () => {
	it('leaves alone what lies within', () => {
		const inside = [10, 10, 90, 10, 50, 40];
		expect(clippedArea(inside, box)).toEqual(inside);
		expect(clippedLines(inside, box)).toEqual([inside]);
	});

	it('cuts a line that leaves and comes back into two', () => {
		expect(clippedLines([10, 25, 50, 500, 90, 25], box)).toHaveLength(2);
	});

	it('leaves nothing outside the plot', () => {
		fc.assert(
			fc.property(points, (places) => {
				for (const part of [clippedArea(places, box), ...clippedLines(places, box)]) {
					for (let at = 0; at < part.length; at += 2) {
						expect(part[at]).toBeGreaterThanOrEqual(-1.5 - 1e-6);
						expect(part[at]).toBeLessThanOrEqual(101.5 + 1e-6);
						expect(part[at + 1]).toBeGreaterThanOrEqual(-1.5 - 1e-6);
						expect(part[at + 1]).toBeLessThanOrEqual(51.5 + 1e-6);
					}
				}
			})
		);
	});
});
