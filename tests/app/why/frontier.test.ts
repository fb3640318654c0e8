import { describe, expect, it } from 'vitest';
import { cellSize } from '../../../src/lib/why/cellSize.ts';
import { frontierSide } from '../../../src/lib/why/frontierSide.ts';

describe('the map of barrels against OPEC+', () => {
	it('is called by the side of zero on which it lies', () => {
		expect(frontierSide(-9, -1)).toBe('loss');
		expect(frontierSide(-9, 0)).toBe('loss');
		expect(frontierSide(0, 40)).toBe('gain');
		expect(frontierSide(-9, 2)).toBe('change');
		expect(frontierSide(0, 0)).toBe('change');
		// Of no answers there is neither a lowest nor a highest.
		expect(frontierSide(Infinity, -Infinity)).toBe('change');
	});

	it('has cells of no negative size before the page has given it room', () => {
		expect(cellSize(280, 29)).toBe(10);
		expect(cellSize(-66, 29)).toBe(0);
	});
});
