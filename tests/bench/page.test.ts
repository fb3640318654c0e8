import { describe, expect, it } from 'vitest';
import { dragLines, refreshesPerChange } from '../../src/scripts/bench/page/dragLines.ts';
import type { Move } from '../../src/scripts/bench/page/recorded.ts';
import { workEach } from '../../src/scripts/bench/page/work.ts';

const FRAME = 1000 / 60;
/** Moves one frame apart, each handled four milliseconds after it arrived and painted so much later. */
const moves = (costs: readonly number[]): Move[] =>
	costs.map((cost, index) => {
		const arrived = index * FRAME;
		return { arrived, handled: arrived + 4, painted: arrived + 4 + cost };
	});
const work = { all: 12, script: 8, style: 1, layout: 1 };

describe('the bench in a browser', () => {
	it('counts one refresh a change where every change has its own', () => {
		expect(refreshesPerChange(moves([5, 5, 5, 5]))).toBe(1);
		expect(refreshesPerChange(moves([5]))).toBe(0);
	});

	it('counts the refreshes that a slow change lets pass', () => {
		expect(refreshesPerChange(moves([5, 5 + 2 * FRAME]))).toBe(3);
	});

	it('parts what the page costs from the wait for a frame', () => {
		const lines = dragLines({ moves: moves([6, 6, 6, 20]), work, fans: 0.3 }, 1.02, 17);
		const [half, most, waited] = lines;
		expect(half).toMatchObject({ value: 6, unit: 'ms' });
		expect(most.value).toBeCloseTo(17.9, 10);
		expect(most.bar).toBe(17);
		expect(waited.value).toBeCloseTo(10, 10);
		expect(lines.find(({ what }) => what.startsWith('frames that the page made'))?.value).toBe(1.02);
		expect(lines).toContainEqual(expect.objectContaining({ value: 0.3, unit: 'fans' }));
		expect(lines.some(({ note }) => note?.startsWith('4 changes; 75 %'))).toBe(true);
	});

	it('divides the work by the moves', () => {
		const zero = { all: 0, script: 0, style: 0, layout: 0 };
		expect(workEach(zero, work, 4)).toEqual({ all: 3, script: 2, style: 0.25, layout: 0.25 });
	});
});
