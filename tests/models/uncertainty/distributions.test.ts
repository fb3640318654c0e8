import { describe, expect, it } from 'vitest';
import {
	distributionQuantile,
	movedDistribution,
	spreadDistribution
} from '#models/uncertainty/distributions.ts';
import type { Distribution } from '#models/parameters/types.ts';

const triangular: Distribution = { kind: 'triangular', low: 1, mode: 2, high: 5 };

/** Distribution function of the triangular distribution, written from its textbook density. */
function triangularShare(x: number): number {
	return x <= 2 ? (x - 1) ** 2 / 4 : 1 - (5 - x) ** 2 / 12;
}

describe('distributionQuantile', () => {
	it('inverts the triangular distribution on both sides of the mode', () => {
		for (const p of [0.01, 0.2, 0.25, 0.3, 0.7, 0.99]) {
			expect(triangularShare(distributionQuantile(triangular, p))).toBeCloseTo(p, 13);
		}
	});

	it('gives the mode of a triangular distribution without width', () => {
		expect(distributionQuantile({ kind: 'triangular', low: 3, mode: 3, high: 3 }, 0.4)).toBe(3);
	});

	it('takes a triangle whose mode is an end', () => {
		expect(distributionQuantile({ kind: 'triangular', low: 0, mode: 0, high: 1 }, 0.75)).toBeCloseTo(0.5, 14);
		expect(distributionQuantile({ kind: 'triangular', low: 0, mode: 1, high: 1 }, 0.25)).toBeCloseTo(0.5, 14);
	});

	it('places a uniform, a normal and a lognormal by hand-computed values', () => {
		expect(distributionQuantile({ kind: 'uniform', low: 2, high: 6 }, 0.25)).toBe(3);
		expect(distributionQuantile({ kind: 'normal', mean: 10, sd: 2 }, 0.975)).toBeCloseTo(13.919927969, 8);
		expect(distributionQuantile({ kind: 'lognormal', median: 4, sigma: 0.5 }, 0.5)).toBe(4);
		expect(distributionQuantile({ kind: 'lognormal', median: 1, sigma: 1 }, 0.975)).toBeCloseTo(7.0990715, 6);
	});
});

describe('movedDistribution', () => {
	it('shifts triangular, uniform and normal ones with the value', () => {
		expect(movedDistribution(triangular, 3, 2)).toEqual({ kind: 'triangular', low: 2, mode: 3, high: 6 });
		expect(movedDistribution({ kind: 'uniform', low: 0, high: 1 }, 5, 3)).toEqual({
			kind: 'uniform',
			low: 2,
			high: 3
		});
		expect(movedDistribution({ kind: 'normal', mean: 1, sd: 2 }, 4, 1)).toEqual({
			kind: 'normal',
			mean: 4,
			sd: 2
		});
	});

	it('scales a lognormal one, whatever the sign of the parameter', () => {
		const moved = movedDistribution({ kind: 'lognormal', median: 0.04, sigma: 0.45 }, -0.08, -0.04);
		expect(moved).toEqual({ kind: 'lognormal', median: 0.08, sigma: 0.45 });
	});

	it('leaves a distribution alone where the value is the default', () => {
		expect(movedDistribution(triangular, 2, 2)).toBe(triangular);
	});
});

describe('spreadDistribution', () => {
	it('widens about the middle that it keeps', () => {
		expect(spreadDistribution(triangular, 2)).toEqual({ kind: 'triangular', low: 0, mode: 2, high: 8 });
		expect(spreadDistribution({ kind: 'uniform', low: 1, high: 3 }, 2)).toEqual({
			kind: 'uniform',
			low: 0,
			high: 4
		});
		expect(spreadDistribution({ kind: 'normal', mean: 1, sd: 2 }, 0.5)).toEqual({
			kind: 'normal',
			mean: 1,
			sd: 1
		});
		expect(spreadDistribution({ kind: 'lognormal', median: 3, sigma: 0.4 }, 2)).toEqual({
			kind: 'lognormal',
			median: 3,
			sigma: 0.8
		});
	});
});
