import { median, quantileSorted } from 'simple-statistics';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortedQuantile } from '#models/numeric/quantile.ts';

const sorted = fc
	.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 200 })
	.map((values) => Float64Array.from(values).sort());

it('gives the median of an independent library', () => {
	fc.assert(
		fc.property(sorted, (values) => {
			expect(sortedQuantile(values, 0.5)).toBeCloseTo(median(Array.from(values)), 9);
		})
	);
});

it('lies within one rank of its quantile, which follows another convention', () => {
	fc.assert(
		fc.property(sorted, fc.constantFrom(0.05, 0.1, 0.25, 0.75, 0.9, 0.95), (values, p) => {
			const rank = p * (values.length - 1);
			const low = values[Math.max(0, Math.floor(rank) - 1)];
			const high = values[Math.min(values.length - 1, Math.ceil(rank) + 1)];
			for (const found of [sortedQuantile(values, p), quantileSorted(Array.from(values), p)]) {
				expect(found).toBeGreaterThanOrEqual(low);
				expect(found).toBeLessThanOrEqual(high);
			}
		})
	);
});
