import { expect, it } from 'vitest';
import { oddsWords } from '../../../src/lib/compare/oddsWords.ts';

it.each([
	[{ lower: 0.17, same: 0, higher: 0.83 }, 'In 83 of 100 draws that both share, B is lower than A.'],
	[{ lower: 0.6, same: 0.1, higher: 0.3 }, 'In 60 of 100 draws that both share, A is lower than B.'],
	[{ lower: 1, same: 0, higher: 0 }, 'In every draw that both share, A is lower than B.'],
	[
		{ lower: 0.9995, same: 0, higher: 0.0005 },
		'In more than 99 of 100 draws that both share, A is lower than B.'
	],
	[{ lower: 0, same: 1, higher: 0 }, 'In every draw that both share, A and B are alike.']
])('tells who is lower how often: %j', (standing, words) => {
	expect(oddsWords(standing, 'A', 'B')).toBe(words);
});
