import { describe, expect, it } from 'vitest';
import { contours } from '#models/uncertainty/contours.ts';

describe('lines of equal value, by hand', () => {
	const lines = (x: number[], y: number[], values: number[], level: number) =>
		contours(x, y, Float64Array.from(values), level);
	/** Points of a line in a fixed order, whichever end it starts from. */
	const sorted = (line: readonly (readonly [number, number])[] = []) =>
		[...line].map(([x, y]) => [x, y]).sort(([a, b], [c, d]) => a - c || b - d);

	it('cross each side at its share, in the units of the axes', () => {
		// Values 0 and 4 along the bottom, 0 and 8 along the top; level 2 lies at a half and at a quarter.
		expect(sorted(lines([10, 30], [5, 6], [0, 4, 0, 8], 2)[0])).toEqual([
			[15, 6],
			[20, 5]
		]);
		// The same from bottom to top.
		expect(sorted(lines([5, 6], [10, 30], [0, 0, 4, 8], 2)[0])).toEqual([
			[5, 20],
			[6, 15]
		]);
	});

	it('count a corner at the level as above it', () => {
		expect(lines([0, 1], [0, 1], [0, 0, 0, 2], 2)).toHaveLength(1);
		expect(lines([0, 1], [0, 1], [2, 2, 2, 2], 2)).toEqual([]);
		expect(sorted(lines([0, 1], [0, 1], [0, 0, 0, 2], 2)[0])).toEqual([
			[1, 1],
			[1, 1]
		]);
	});

	it('go on from cell to cell in one chain', () => {
		// A slope of 0, 1, 2, 3 to the right over three rows: the line at 1.5 has a point on each row.
		const [line, ...others] = lines([0, 1, 2, 3], [0, 1, 2], [0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3], 1.5);
		expect(others).toEqual([]);
		expect(line.map(([x]) => x)).toEqual([1.5, 1.5, 1.5]);
		expect([line.map(([, y]) => y), line.map(([, y]) => y).reverse()]).toContainEqual([0, 1, 2]);
	});

	it('keep their order where a chain goes on at both ends of where it was found', () => {
		const x = [0, 1, 2];
		const y = [0, 1, 2, 3];
		// A ridge from the top down to the second row: its line comes down one side, turns below it, where it is found first, and
		// goes up the other.
		const [line] = lines(x, y, [0, 0, 0, 0, 4, 0, 0, 4, 0, 0, 4, 0], 2);
		const steps = line.slice(1).map(([across, up], index) => [across - line[index][0], up - line[index][1]]);
		// No step is longer than a cell's diagonal: neighbours in the chain are neighbours in the plane.
		for (const [across, up] of steps) expect(Math.hypot(across, up)).toBeLessThanOrEqual(Math.SQRT2);
		expect(line[0][1]).toBe(3);
		expect(line[line.length - 1][1]).toBe(3);
	});

	it('are as many as there are hills, each closed', () => {
		const hills = [0, 0, 0, 0, 0, 0, 2, 0, 2, 0, 0, 0, 0, 0, 0];
		const found = lines([0, 1, 2, 3, 4], [0, 1, 2], hills, 1);
		expect(found).toHaveLength(2);
		for (const line of found) {
			expect(line).toHaveLength(5);
			expect(line[0]).toEqual(line[4]);
			expect(new Set(line.map(String)).size).toBe(4);
		}
		expect(found.map((line) => Math.min(...line.map(([x]) => x)))).toEqual([0.5, 2.5]);
	});

	it('part a saddle at the side on which its mean lies', () => {
		// Corners 1, 0, 0, 1 with a mean of 0.5. Below that level the high corners hang together, and each low one is cut off;
		// above it each high one is.
		const cutOff = (level: number) => lines([0, 1], [0, 1], [1, 0, 0, 1], level).map(sorted);
		expect(cutOff(0.25)).toEqual(
			expect.arrayContaining([
				[
					[0, 0.75],
					[0.25, 1]
				],
				[
					[0.75, 0],
					[1, 0.25]
				]
			])
		);
		expect(cutOff(0.75)).toEqual(
			expect.arrayContaining([
				[
					[0, 0.25],
					[0.25, 0]
				],
				[
					[0.75, 1],
					[1, 0.75]
				]
			])
		);
	});
});
