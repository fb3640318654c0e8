import { expect, it } from 'vitest';
import { lastMonth } from '#models/data/lastMonth.ts';

it('counts from the first month across the turn of a year', () => {
	expect(lastMonth({ from: '2025-11', values: [1, 2, 3] })).toBe('2026-01');
	expect(lastMonth({ from: '2025-11', values: [1] })).toBe('2025-11');
	expect(lastMonth({ from: '2025-01', values: new Array<number>(24).fill(1) })).toBe('2026-12');
});
