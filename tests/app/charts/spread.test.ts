import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../../src/lib/charts/spread.ts';

const wishes = fc
	.array(fc.double({ min: -50, max: 450, noNaN: true }), { maxLength: 9 })
	.map((list) => list.sort((a, b) => a - b));

describe('spread', () => {
	it('leaves labels alone that have room', () => {
		expect(spread([10, 40, 90], 16, 0, 100)).toEqual([10, 40, 90]);
	});

	it('moves two that collide by the same way', () => {
		expect(spread([10, 11], 4, 0, 100)).toEqual([8.5, 12.5]);
	});

	it('never lets labels collide, keeps their order and stays in bounds', () => {
		fc.assert(
			fc.property(wishes, (list) => {
				const places = spread(list, 15.5, 8, 300);
				for (const [index, place] of places.entries()) {
					expect(place).toBeGreaterThanOrEqual(8 - 1e-9);
					expect(place).toBeLessThanOrEqual(300 + 1e-9);
					if (index > 0) expect(place - places[index - 1]).toBeGreaterThanOrEqual(15.5 - 1e-9);
				}
			})
		);
	});

	it('moves no label whose place is free of others', () => {
		fc.assert(
			fc.property(wishes, (list) => {
				const places = spread(list, 15.5, -1000, 1000);
				for (const [index, wish] of list.entries()) {
					const isFree = list.every((other, at) => at === index || Math.abs(other - wish) > 15.5 * 9);
					if (isFree) expect(places[index]).toBeCloseTo(wish, 9);
				}
			})
		);
	});

	it('shares the room evenly where the labels do not fit', () => {
		expect(spread([5, 5, 5], 20, 0, 20)).toEqual([0, 10, 20]);
	});
});
