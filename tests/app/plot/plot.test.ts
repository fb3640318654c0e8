import { describe, expect, it } from 'vitest';
import { monthMiddle, monthWords, yearPlace, yearTicks } from '$lib/plot/calendar.ts';
import { percentOf } from '$lib/plot/plot.ts';
import { spread } from '$lib/plot/spread.ts';
import { axis, roundStep } from '$lib/plot/ticks.ts';

describe('axis', () => {
	it('counts in round steps', () => {
		expect(roundStep(120, 5)).toBe(25);
		expect(roundStep(1, 4)).toBe(0.25);
	});

	it('reaches beyond the values and writes the unit once, on top', () => {
		const { span, ticks } = axis(3, 97, String, 'a barrel');
		expect(span).toEqual([0, 100]);
		expect(ticks.map(({ label }) => label)).toEqual(['0', '25', '50', '75', '100 a barrel']);
	});

	it('places a value in its span', () => {
		expect(percentOf(5, [0, 20])).toBe(25);
	});
});

describe('spread', () => {
	it('leaves what is far enough apart', () => {
		expect(spread([10, 50], 8)).toEqual([10, 50]);
	});

	it('pushes neighbours apart by half each and keeps their order', () => {
		expect(spread([10, 10], 4)).toEqual([8, 12]);
		const [first, second, third] = spread([10, 11, 12], 8);
		expect(second - first).toBeGreaterThanOrEqual(8 - 1e-4);
		expect(third - second).toBeGreaterThanOrEqual(8 - 1e-4);
	});
});

describe('calendar', () => {
	it('puts a month at its middle, also one beyond the year', () => {
		expect(monthMiddle(2025, 7)).toBe(2025 + 6.5 / 12);
		expect(monthMiddle(2025, 13)).toBeCloseTo(monthMiddle(2026, 1), 12);
	});

	it('puts July in the middle of its year', () => {
		expect(yearPlace('2025-07')).toBe(2025.5);
		expect(monthWords('2025-07')).toBe('Jul 2025');
	});

	it('ticks every so many Januaries', () => {
		expect(yearTicks([2026.5, 2031.2], 2).map(({ label }) => label)).toEqual(['2027', '2029', '2031']);
	});
});
