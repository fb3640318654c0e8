import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IncomeFactor } from '#models/explain/incomeFactors.ts';
import { shareWords } from '$lib/why/shareWords.ts';
import { splitTitle } from '$lib/why/splitTitle.ts';

const split = (worldPrice: number, volume: number) =>
	splitTitle([
		{ id: 'worldPrice', value: worldPrice },
		{ id: 'volume', value: volume }
	]);

const ofAll = (parts: Partial<Record<IncomeFactor, number>>) =>
	splitTitle(Object.entries(parts).map(([id, value]) => ({ id: id as IncomeFactor, value })));

describe('shareWords', () => {
	it.each([
		[0.42, '42\u00a0%'],
		[0.49, 'half'],
		[0.55, '55\u00a0%'],
		[0.6, '60\u00a0%'],
		[0.66, 'two-thirds'],
		[0.7, '70\u00a0%'],
		[0.76, 'three-quarters'],
		[0.79, 'four-fifths'],
		[0.85, '85\u00a0%'],
		[0.91, 'nine-tenths'],
		[0.94, '94\u00a0%'],
		[0.98, 'nearly all'],
		[1, 'all']
	])('calls %d %s', (share, words) => {
		expect(shareWords(share)).toBe(words);
	});

	it('names a fraction only within two points of it', () => {
		const sizes = { half: 1 / 2, 'two-thirds': 2 / 3, 'three-quarters': 3 / 4, 'four-fifths': 4 / 5 };
		for (let share = 0.4; share < 0.85; share += 0.001) {
			const size = sizes[shareWords(share) as keyof typeof sizes];
			if (size !== undefined) expect(Math.abs(share - size)).toBeLessThanOrEqual(0.02);
		}
	});
});

describe('splitTitle', () => {
	it('names the largest part and most of the rest', () => {
		expect(split(-3, -1)).toBe(
			'Three-quarters of the loss is the world price; most of the rest is barrels no longer sold'
		);
		expect(split(-0.85, -0.15)).toBe(
			'85\u00a0% of the loss is the world price; most of the rest is barrels no longer sold'
		);
		expect(split(3, 0)).toBe('All of the gain is the world price');
	});

	it('says how much the largest part is where it is less than half', () => {
		expect(
			splitTitle([
				{ id: 'worldPrice', value: -4 },
				{ id: 'volume', value: -3 },
				{ id: 'settlement', value: -3 }
			])
		).toBe('The world price makes the largest part of the loss, 40\u00a0% of it');
	});

	it('says what gives back, or takes away, where one part is more than the whole', () => {
		expect(split(-2, 1)).toBe(
			'The world price alone would make the loss larger; more barrels sold give some back'
		);
		expect(split(2, -1)).toBe(
			'The world price alone would make the gain larger; barrels no longer sold take some away'
		);
		const beside = (id: IncomeFactor, value: number) =>
			splitTitle([
				{ id: 'worldPrice', value: -2 * Math.sign(value) },
				{ id, value }
			]);
		expect(beside('discountAndCap', 1)).toMatch(/; the discount and the cap give some back$/);
		expect(beside('directLosses', -1)).toMatch(/; direct losses take some away$/);
		expect(beside('directLosses', 1)).toMatch(/; direct losses avoided give some back$/);
	});

	it('calls barrels sold more where they add to the income', () => {
		// A shock of −15 mb/d for ten years, 2031.
		const title = ofAll({ worldPrice: 89, discountAndCap: -1.9, volume: 10, directLosses: -0.19 });
		expect(title).toBe(
			'Nine-tenths of the gain is the world price; the next largest part is more barrels sold'
		);
	});

	it('says where the other parts cancel', () => {
		// A discount that follows Brent by 0.3, 2031.
		expect(ofAll({ worldPrice: -2.6, discountAndCap: 0.57, volume: -0.33, directLosses: -0.19 })).toBe(
			'The world price makes up the loss; the other parts nearly cancel one another'
		);
		expect(ofAll({ worldPrice: -2.6, discountAndCap: -0.01, volume: -0.01, directLosses: -0.01 })).toBe(
			'Nearly all of the loss is the world price'
		);
	});

	it('takes nothing apart where nothing changes, and tells that from parts that cancel', () => {
		expect(split(0, 0)).toContain('Nothing changes');
		expect(split(-1, 1)).toBe('The parts cancel one another, so Russia’s income does not change');
	});

	it('never calls a part most of the rest that is more than the rest, nor a part that works against it', () => {
		const number = fc.double({ min: -10, max: 10, noNaN: true });
		fc.assert(
			fc.property(number, number, number, (worldPrice, volume, discountAndCap) => {
				const values = [worldPrice, volume, discountAndCap];
				const total = values.reduce((sum, value) => sum + value, 0);
				fc.pre(Math.abs(total) > 0.1);
				const title = ofAll({ worldPrice, volume, discountAndCap });
				const [first, second] = values.map((value) => value / total).sort((one, other) => other - one);
				if (title.includes('most of the rest')) {
					expect(second).toBeGreaterThan((1 - first) / 2);
					expect(second).toBeLessThan(1.04 * (1 - first));
				}
				expect(title.includes('more barrels') && volume < 0).toBe(false);
				expect(title.includes('no longer') && volume > 0).toBe(false);
			})
		);
	});
});
