import { expect, it } from 'vitest';
import { oddsWords } from '../../../src/lib/compare/oddsWords.ts';

it.each([
	[{ lower: 0.17, same: 0, higher: 0.83 }, 'In 83 of 100 draws that both share, B is lower than A.'],
	[
		{ lower: 0.6, same: 0.1, higher: 0.3 },
		'In 60 of 100 draws that both share, A is lower than B; in 30 B is lower than A; in 10 A and B are alike.'
	],
	[
		{ lower: 0.123, same: 0.877, higher: 0 },
		'In 88 of 100 draws that both share, A and B are alike; in 12 A is lower than B.'
	],
	[
		{ lower: 0.001, same: 0.999, higher: 0 },
		'In more than 99 of 100 draws that both share, A and B are alike; in fewer than 1 A is lower than B.'
	],
	[{ lower: 1, same: 0, higher: 0 }, 'In every draw that both share, A is lower than B.'],
	[
		{ lower: 0.9995, same: 0, higher: 0.0005 },
		'In more than 99 of 100 draws that both share, A is lower than B.'
	],
	[{ lower: 0, same: 1, higher: 0 }, 'In every draw that both share, A and B are alike.'],
	[
		{ lower: 0.25, same: 0, higher: 0.75, unanswered: 57 },
		'In 75 of 100 draws that both share, B is lower than A. 57 of 1,024 draws are left out: in them no price clears the market of one of the two.'
	],
	[
		{ lower: NaN, same: NaN, higher: NaN, unanswered: 1024 },
		'In every draw that both share no price clears the market of one of the two: there is nothing to count.'
	]
])('tells who is lower how often, and how often neither: %j', (standing, words) => {
	expect(oddsWords(standing, 'A', 'B', 1024)).toBe(words);
});
