import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortedQuantile } from '#models/numeric/quantile.ts';
import { MOST_VALUES, selectQuantiles } from '#models/numeric/selectQuantiles.ts';

const PROBABILITIES = [0, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 1];

describe('selectQuantiles', () => {
	it('equals the quantiles of the sorted values, whatever their spread and ties', () => {
		const value = fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constantFrom(0, 1, 1e-9, -5));
		fc.assert(
			fc.property(fc.array(value, { minLength: 1, maxLength: 400 }), (values) => {
				const into = new Float64Array(PROBABILITIES.length);
				selectQuantiles(Float64Array.from(values), 0, values.length, PROBABILITIES, into);
				const sorted = Float64Array.from(values).sort();
				PROBABILITIES.forEach((p, index) => expect(into[index]).toBeCloseTo(sortedQuantile(sorted, p), 9));
			})
		);
	});

	it('looks at its part of a longer array alone, and leaves it as it was', () => {
		const values = Float64Array.of(99, 3, 1, 2, -99);
		const into = new Float64Array(1);
		selectQuantiles(values, 1, 4, [0.5], into);
		expect(into[0]).toBe(2);
		expect([...values]).toEqual([99, 3, 1, 2, -99]);
	});

	it('takes as many values as it has room for, and says so where there are more', () => {
		const values = Float64Array.from({ length: MOST_VALUES + 1 }, (_, index) => (index * 7919) % MOST_VALUES);
		const into = new Float64Array(3);
		selectQuantiles(values, 0, MOST_VALUES, [0, 0.5, 1], into);
		expect([...into]).toEqual([0, (MOST_VALUES - 1) / 2, MOST_VALUES - 1]);
		expect(() => selectQuantiles(values, 0, values.length, [0.5], into)).toThrow(RangeError);
	});
});
