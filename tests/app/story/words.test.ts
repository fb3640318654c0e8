import { describe, expect, it } from 'vitest';
import { rangeWords } from '$lib/story/rangeWords.ts';
import { StoryState } from '$lib/story/storyState.svelte.ts';
import { answerWord, moved } from '$lib/story/words.ts';

describe('words', () => {
	it('know lower, higher and unchanged', () => {
		const write = (size: number) => size.toFixed(1);
		expect(moved(-1.2, 70, write)).toBe('1.2 lower');
		expect(moved(0.4, 70, write)).toBe('0.4 higher');
		expect(moved(0.001, 70, write)).toBe('unchanged');
	});

	it('size a loss by its share', () => {
		expect([-0.2, -0.07, -0.024, -0.001, 0, 0.1].map(answerWord)).toEqual([
			'A great deal',
			'Noticeably',
			'A little',
			'Hardly',
			'No',
			'No'
		]);
	});
});

describe('the range of the draws', () => {
	it('stands there for the defaults before any draw, and not for what the reader changed', () => {
		const story = new StoryState();
		// Quantiles of 2031 that the simulator's first sentence holds too: -4.73 and -1.23.
		expect(story.range).toBe('In 80 of 100 draws it is $1.2–4.7bn lower.');
		story.move('venezuela.target', 3);
		expect(story.range).toBe('');
	});

	it('says which way each end goes', () => {
		expect(rangeWords({ low: -0.4, middle: 0.2, high: 1.24 })).toBe(
			'In 80 of 100 draws it is $0.4bn lower to $1.2bn higher.'
		);
		expect(rangeWords({ low: 8.1, middle: 10, high: 12.6 })).toBe('In 80 of 100 draws it is $8–13bn higher.');
		expect(rangeWords({ low: 0, middle: 0, high: 0 })).toBe('It is the same in 80 of 100 draws.');
	});
});
