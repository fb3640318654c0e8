import { describe, expect, it } from 'vitest';
import { EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import { gatheredAxis, gatheredWords, ranked } from '../../../src/lib/compare/gathered.ts';
import type { Gathered } from '../../../src/lib/compare/gathered.ts';

function one(name: string, value: number | null): Gathered {
	const pin = {
		id: name,
		name,
		note: '',
		letter: 'A',
		scenario: EMPTY_SCENARIO,
		kept: null,
		faults: []
	} as const;
	return { pin, isDrawn: false, value };
}
const all = [one('second', -1), one('none', null), one('third', 0.5), one('first', -4)];
const words = (values: readonly (number | null)[], isChange = true) =>
	gatheredWords(
		values.map((value, index) => one(String(index), value)),
		'income',
		2031,
		isChange
	);

describe('a class’s scenarios', () => {
	it('stand from the lowest figure to the highest, those without an answer last', () => {
		expect(ranked(all).map(({ pin }) => pin.name)).toEqual(['first', 'second', 'third', 'none']);
	});

	it('share an axis that holds zero', () => {
		expect(gatheredAxis(all)).toEqual({ low: -4, high: 0.5 });
		expect(gatheredAxis([one('a', -4), one('b', -2)])).toEqual({ low: -4, high: 0 });
		expect(gatheredAxis([one('a', 0)])).toEqual({ low: -1, high: 1 });
	});

	it('are told by their ends and their middle', () => {
		expect(words([-7.14, -2.9, -0.8])).toBe(
			'In 2031 they reach from −7.1 to −0.80, half of them at −2.9 or below ($bn a year).'
		);
		// The middle of an even number lies between two: (−2.9 − 0.8) / 2.
		expect(words([-7.14, -2.9, -0.8, 0])).toContain('half of them at −1.9 or below');
		expect(words([124, 118], false)).toContain('from 118 to 124');
	});

	it('are told without a range where all agree, and by number where some have no answer', () => {
		expect(words([-1, -1])).toBe('In 2031 all stand at −1.0 ($bn a year).');
		expect(words([-1, null, -3])).toMatch(/\. one scenario without an answer\.$/i);
		expect(words([null, null])).toBe('In 2031 none has an answer.');
	});
});
