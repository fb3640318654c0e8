import { expect, test } from 'vitest';
import { standing } from '$lib/why/standing.ts';

// Records: Venezuela 0.12, Iraq 0.22, Venezuela 0.43 and 0.44, Iraq 0.74, Libya 0.95 mb/d in a year.
test.each([
	[0.07, 'slower than any precedent here'],
	[0.13, 'faster than Venezuela in 2023 and 2024, slower than Iraq in 2008–15'],
	[0.28, 'faster than Iraq in 2008–15, slower than Venezuela in 2021'],
	[0.55, 'faster than Venezuela in any year shown here, slower than Iraq in 2015'],
	[0.8, 'faster than Iraq in 2015, slower than Libya in 2012'],
	[1.2, 'faster than any precedent here'],
	[0.4401, 'as fast as Venezuela in 2004'],
	[0.12, 'as fast as Venezuela in 2023 and 2024']
])('a path that adds %d mb/d in a year is %s', (growth, words) => {
	expect(standing(growth)).toBe(words);
});
