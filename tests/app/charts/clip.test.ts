import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clippedArea, clippedLines } from '../../../src/lib/charts/clip.ts';

const box = { left: 0, right: 100, top: 0, bottom: 50 };
const points = fc
	.array(fc.tuple(fc.integer({ min: -200, max: 300 }), fc.integer({ min: -200, max: 300 })), { minLength: 3 })
	.map((places) => places.flat());

/** Area of a polygon (shoelace). */
const areaOf = (corners: readonly number[]) => {
	let twice = 0;
	for (let at = 0; at < corners.length; at += 2) {
		const next = (at + 2) % corners.length;
		twice += corners[at] * corners[next + 1] - corners[next] * corners[at + 1];
	}
	return Math.abs(twice) / 2;
};

describe('clipping', () => {
	it('leaves alone what lies within', () => {
		const inside = [10, 10, 90, 10, 50, 40];
		expect(clippedArea(inside, box)).toEqual(inside);
		expect(clippedLines(inside, box)).toEqual([inside]);
	});

	it('cuts a line that leaves and comes back into two', () => {
		expect(clippedLines([10, 25, 50, 500, 90, 25], box)).toHaveLength(2);
	});

	it('cuts a line where it crosses the edge, a line’s width beyond the plot', () => {
		expect(clippedLines([50, 25, 50, 103], box)).toEqual([[50, 25, 50, 51.5]]);
		expect(clippedLines([-300, 25, 300, 25], box)).toEqual([[-1.5, 25, 101.5, 25]]);
	});

	it('leaves nothing of a line outside, nor of a single point', () => {
		expect(clippedLines([-50, -50, 200, -50], box)).toEqual([]);
		expect(clippedLines([50, 25], box)).toEqual([]);
		expect(clippedLines([], box)).toEqual([]);
	});

	it('keeps of a rectangle what overlaps the plot', () => {
		const edge = fc.integer({ min: -200, max: 300 });
		fc.assert(
			fc.property(edge, edge, edge, edge, (left, right, top, bottom) => {
				const overlap = (from: number, until: number, low: number, high: number) =>
					Math.max(0, Math.min(Math.max(from, until), high) - Math.max(Math.min(from, until), low));
				const kept = clippedArea([left, top, right, top, right, bottom, left, bottom], box);
				const across = overlap(left, right, -1.5, 101.5);
				expect(areaOf(kept)).toBeCloseTo(across * overlap(top, bottom, -1.5, 51.5), 6);
			})
		);
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
