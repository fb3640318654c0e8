import { describe, expect, it } from 'vitest';
import { shareWords } from '$lib/why/shareWords.ts';
import { splitTitle } from '$lib/why/splitTitle.ts';

const split = (worldPrice: number, volume: number) =>
	splitTitle([
		{ id: 'worldPrice', value: worldPrice },
		{ id: 'volume', value: volume }
	]);

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

	it('says what gives back where one part is more than the whole', () => {
		expect(split(-2, 1)).toBe(
			'The world price alone would make the loss larger; barrels no longer sold gives some back'
		);
	});

	it('takes nothing apart where nothing changes', () => {
		expect(split(0, 0)).toContain('Nothing changes');
	});
});
