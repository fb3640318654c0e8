import { describe, expect, it } from 'vitest';
import { growthOver, isShortStep, nextExponential } from '#models/numeric/nextExponential.ts';

describe('growth over a short step', () => {
	// Published: e^0.001 - 1 = 0.00100050016670834166…, e^-0.001 - 1 = -0.00099950016662500833…
	it.each([
		[1e-3, 0.0010005001667083417],
		[-1e-3, -0.0009995001666250083]
	])('of %d is the published value to 1e-17', (step, expected) => {
		expect(Math.abs(growthOver(step) - expected)).toBeLessThan(1e-17);
	});

	it('is exactly 0 where nothing moves', () => {
		expect(growthOver(0)).toBe(0);
	});
});

describe('a short step', () => {
	it('ends at a thousandth, either way', () => {
		expect([1e-3, -1e-3, 0].map(isShortStep)).toEqual([true, true, true]);
		expect([1.01e-3, -1.01e-3, Infinity, -Infinity, NaN].map(isShortStep)).toEqual(Array(5).fill(false));
	});
});

describe('an exponential carried on', () => {
	it('keeps every digit where nothing moves', () => {
		expect(nextExponential(1.25, 0.3, 0.3)).toBe(1.25);
	});

	it('strays by less than 1e-13 over a run of short steps, and a long step brings it back', () => {
		let known = 1;
		let from = 0;
		let steps = 0;
		for (let month = 1; month <= 120; month++) {
			const to = 0.05 * Math.sin(month / 60);
			if (isShortStep(to - from)) steps++;
			known = nextExponential(known, from, to);
			from = to;
			expect(Math.abs(known / Math.exp(to) - 1)).toBeLessThan(1e-13);
		}
		expect(steps).toBe(120);
		expect(Math.abs(nextExponential(known, from, -0.4) / Math.exp(-0.4) - 1)).toBeLessThan(
			4 * Number.EPSILON
		);
	});

	it('begins anew behind a value that was no number', () => {
		for (const lost of [NaN, Infinity, -Infinity]) expect(nextExponential(lost, lost, 2)).toBe(Math.exp(2));
	});
});
