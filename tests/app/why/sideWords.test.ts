import { expect, test } from 'vitest';
import { sideWords } from '$lib/why/sideWords.ts';

test.each([
	[200, '36 lose more'],
	[65, '36 lose more'],
	[64, '36'],
	[0, '36']
])('beside the threshold with %d px: %s', (room, words) => {
	expect(sideWords(36, 'lose more', room)).toBe(words);
});
