import { describe, expect, it } from 'vitest';
import { sameValue } from '#models/parameters/sameValue.ts';

describe('sameValue', () => {
	it.each([
		[1, 1, true],
		[1, 2, false],
		['fixed', 'fixed', true],
		[null, null, true],
		[null, 0, false],
		[null, [[0, 1]], false],
		[[[0, 1]], null, false],
		[[[0, 1]], [[0, 1]], true],
		[[[0, 1]], [[0, 2]], false],
		[[[0, 1]], [[1, 1]], false],
		[
			[[0, 1]],
			[
				[0, 1],
				[2, 3]
			],
			false
		],
		[
			[
				[0, 1],
				[2, 3]
			],
			[[0, 1]],
			false
		],
		[
			[
				[0, 1],
				[2, 3]
			],
			[
				[0, 1],
				[2, 4]
			],
			false
		]
	] as const)('of %j and %j is %j', (one, other, expected) => {
		expect(sameValue(one, other)).toBe(expected);
	});
});
