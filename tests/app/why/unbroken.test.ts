import { expect, test } from 'vitest';
import { unbroken } from '$lib/why/unbroken.ts';

test('joins a minus to its dollars, and prints the same', () => {
	const text = 'one in ten below −$4.7bn, one in ten above −$1.2bn; 2 − 1';
	const joined = unbroken(text);
	expect(joined.match(/−\u2060\$/g)).toHaveLength(2);
	expect(joined.replaceAll('\u2060', '')).toBe(text);
});
