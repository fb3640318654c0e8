import { expect, it } from 'vitest';
import { DEFAULTS } from '#models/parameters/registry.ts';
import { downhill } from '../../../src/scripts/fit/downhill.ts';
import { receiptsError } from '../../../src/scripts/fit/receiptsError.ts';

it('walks down to the lowest point of a bent valley', () => {
	// Rosenbrock's function, lowest at (1, 1).
	const height = ([x, y]: readonly number[]): number => (1 - x) ** 2 + 100 * (y - x * x) ** 2;
	const { point } = downhill(height, [-1.2, 1], 0.5, 400);
	expect(point[0]).toBeCloseTo(1, 6);
	expect(point[1]).toBeCloseTo(1, 6);
});

it('finds the registered tax constants within the error that they are said to have', () => {
	expect(receiptsError(DEFAULTS.fiscal)).toBeLessThan(0.065);
});
