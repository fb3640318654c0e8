import { expect, it } from 'vitest';
import { leftOutRows } from '../../../src/lib/why/leftOutRows.ts';

it.each([
	[0, ''],
	[57, 'Of 57 of 1,024 sets of draws one has no price: the shares are of the others.'],
	[1008, 'Of 1,008 of 1,024 sets of draws one has no price: the shares are of the others.'],
	[1009, 'Of 1,009 of 1,024 sets of draws one has no price: too few are left for shares.']
])('tells what becomes of the shares where %i rows have no answer', (unanswered, words) => {
	expect(leftOutRows(unanswered, 1024)).toBe(words);
});
