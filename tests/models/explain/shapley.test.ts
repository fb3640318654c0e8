import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapley } from '#models/explain/shapley.ts';

describe('Shapley values', () => {
	it('split an interaction evenly between two factors', () => {
		// Hand: alone 1 and 2, together 5: orders give (1, 4) and (3, 2), mean (2, 3).
		expect(shapley(2, (set) => [0, 1, 2, 5][set])).toEqual([2, 3]);
	});

	it('solve the three-player glove game: two left gloves, one right', () => {
		// Textbook: the owner of the right glove gets 2/3, the others 1/6 each.
		const worth = (set: number) => (set & 4 && set & 3 ? 1 : 0);
		const parts = shapley(3, worth);
		[1 / 6, 1 / 6, 2 / 3].forEach((part, index) => expect(parts[index]).toBeCloseTo(part, 12));
	});

	it('sum to the whole, give a factor without effect nothing, and treat equals alike', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 16, maxLength: 16 }),
				(values) => {
					const value = (set: number) => values[set & 15];
					const parts = shapley(5, value);
					expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(value(15) - value(0), 9);
					expect(parts[4]).toBeCloseTo(0, 9);
				}
			)
		);
		const [one, other] = shapley(3, (set) => ((set & 1) + ((set >> 1) & 1)) ** 2 * (set & 4 ? 3 : 1));
		expect(one).toBeCloseTo(other, 12);
	});

	it('refuse more factors than can be counted', () => {
		expect(() => shapley(17, () => 0)).toThrow(/0…16, got 17/);
		expect(shapley(0, () => 4)).toEqual([]);
	});
});
