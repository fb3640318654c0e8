import { describe, expect, it } from 'vitest';
import type { Balance } from '#models/market/balance.ts';
import { clearMonth } from '#models/market/clearMonth.ts';
import { clearingPrice } from '#models/market/clearingPrice.ts';
import type { Clearing } from '#models/market/clearingPrice.ts';
import { response } from '#models/market/responses.ts';
import { market } from './smallMarket.ts';

const newClearing = (): Clearing => ({ price: 0, clears: true, steps: 0 });

describe('the price that clears a month, by hand', () => {
	const priceOf = (changes: Partial<Balance>, start = 0) => {
		const clearing = newClearing();
		clearingPrice(market(changes), start, clearing);
		return clearing;
	};

	it.each([0, 1.5, -2.9, 5, -5, NaN])('is found from a first guess of %d', (start) => {
		// 100 * (1 - exp(-0.5 p)) = -20: exp(-0.5 p) = 1.2
		const { price, clears, steps } = priceOf({ demandSlope: -0.5, forcing: 20 }, start);
		expect(price).toBeCloseTo(-2 * Math.log(1.2), 12);
		expect(clears).toBe(true);
		expect(steps).toBeLessThan(12);
	});

	it('needs one look next to the answer, and begins in the middle where the guess is out of range', () => {
		const answer = -2 * Math.log(1.2);
		const near = priceOf({ demandSlope: -0.5, forcing: 20 }, answer + 1e-6);
		expect(near.steps).toBe(1);
		expect(near.price).toBeCloseTo(answer, 13);
		const { steps } = priceOf({ demandSlope: -0.5, forcing: 20 }, 0);
		expect(steps).toBeGreaterThan(1);
		for (const start of [-3, 3, 4, -4])
			expect(priceOf({ demandSlope: -0.5, forcing: 20 }, start).steps).toBe(steps);
	});

	it('is where it stood when nothing is left over', () => {
		expect(priceOf({ demandSlope: -0.5 })).toMatchObject({ price: 0, clears: true, steps: 1 });
	});

	it('falls to a twentieth where nobody takes the oil, and rises twentyfold where nobody has any', () => {
		expect(priceOf({ forcing: 1 })).toMatchObject({ price: -3, clears: false });
		expect(priceOf({ forcing: -1 })).toMatchObject({ price: 3, clears: false });
		// Demand of -0.001 cannot fall by one in a hundred even at twenty times the price.
		expect(priceOf({ forcing: -1, demandSlope: -0.001 })).toMatchObject({ price: 3, clears: false });
		expect(priceOf({ forcing: 1, demandSlope: -0.001 }, 2)).toMatchObject({ price: -3, clears: false });
	});

	it('clears at the very end of the range, and just inside it', () => {
		// Stocks alone: 2 * p = -forcing
		expect(priceOf({ stockSlope: 2, forcing: -6 }).price).toBeCloseTo(3, 9);
		expect(priceOf({ stockSlope: 2, forcing: 6 }).price).toBeCloseTo(-3, 9);
		expect(priceOf({ stockSlope: 2, forcing: 5.99 })).toMatchObject({ clears: true });
		expect(priceOf({ stockSlope: 2, forcing: 5.99 }).price).toBeCloseTo(-2.995, 9);
		expect(priceOf({ stockSlope: 2, forcing: 6.01 })).toMatchObject({ price: -3, clears: false });
	});

	it('is found where supply bends sharply', () => {
		// 1 * (exp(8 p) - 1) = 1000: p = ln 1001 / 8
		expect(priceOf({ tightOil: response(1, 8, 8, 1), forcing: -1000 }).price).toBeCloseTo(
			Math.log(1001) / 8,
			11
		);
		expect(priceOf({ tightOil: response(1, 8, 8, 1), forcing: 0.999 }, 2.9).price).toBeCloseTo(
			Math.log(0.001) / 8,
			11
		);
	});
});

describe('a month with a floor, by hand', () => {
	/** Stocks alone answer: the price is -forcing / 10. */
	const flood = () => market({ stockSlope: 10, forcing: 5 });

	it('needs no cut where the price stays above it', () => {
		const clearing = newClearing();
		const balance = flood();
		expect(clearMonth(balance, 0, -0.6, 3, clearing)).toBe(0);
		expect(clearing.price).toBeCloseTo(-0.5, 12);
		expect(balance.forcing).toBe(5);
	});

	it('cuts what is left over at the floor', () => {
		const clearing = newClearing();
		const balance = flood();
		// At -0.2 stock holders take 2 of 5.
		expect(clearMonth(balance, 0, -0.2, 4, clearing)).toBeCloseTo(3, 12);
		expect(clearing).toMatchObject({ price: -0.2, clears: true });
		expect(balance.forcing).toBeCloseTo(2, 12);
	});

	it('cuts no more than there is room for, and lets the price fall', () => {
		const clearing = newClearing();
		expect(clearMonth(flood(), 0, -0.2, 1, clearing)).toBe(1);
		expect(clearing.price).toBeCloseTo(-0.4, 12);
		expect(clearMonth(flood(), 0, -0.2, 0, clearing)).toBe(0);
		expect(clearing.price).toBeCloseTo(-0.5, 12);
	});

	it('leaves an undisturbed month alone', () => {
		const clearing: Clearing = { price: 7, clears: false, steps: 0 };
		expect(clearMonth(market({ demandSlope: -0.1 }), 1, -Infinity, 3, clearing)).toBe(0);
		expect(clearing).toMatchObject({ price: 0, clears: true });
	});
});
