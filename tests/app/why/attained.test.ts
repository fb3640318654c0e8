import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULTS } from '#models/parameters/registry.ts';
import { search } from '#models/uncertainty/search.ts';
import { DOLLARS, DOLLARS_BN } from '$lib/format/quantity.ts';
import { attained } from '$lib/why/attained.ts';
import type { Attained } from '$lib/why/attained.ts';

const asText = ({ reason, ends }: Attained) => (ends === null ? reason : `${reason}: ${ends.join(' to ')}`);

test('an end that falls just short of the target is not printed as the target', () => {
	const result = { series: 'hardCurrencyRevenue', year: 4, of: 'difference' } as const;
	const found = search({ assumptions: DEFAULTS, lever: 'opec.offsetShare', result, target: -5 });
	expect(found.value).toBeNull();
	expect(found.attains?.[0].toFixed(1)).toBe('-5.0');
	expect(asText(attained(found.attains, -5, DOLLARS_BN))).toBe('none in range: −$4.98bn to −$1.38bn');
});

test.each([
	[[-4.53, 0], -5, 'none in range: −$4.5bn to $0'],
	[[-4.53, -0.034], -5, 'none in range: −$4.5bn to −$0.034bn'],
	[[-4.53, -0.0002], -5, 'none in range: −$4.5bn to almost $0'],
	[[-4.53, -0.0002], 0, 'none in range: −$4.5bn to −$0.00020bn'],
	[[-10.3, -5.0004], -5, 'none in range: −$10.300bn to −$5.0004bn'],
	[[-4.031, -3.984], -5, 'none in range: −$4.03bn to −$3.98bn'],
	[[-4.0021, -4.0004], -5, 'none in range: −$4.002bn to −$4.000bn'],
	[[-10.3, 2], -5, 'none, the result jumps past it: −$10bn to $2.0bn'],
	[[0, 0], -5, 'it does not move this'],
	[[1.25, 1.25], -5, 'it does not move this'],
	[[-0.0003, 0], -5, 'it hardly moves this']
] as const)('%j with a target of %d: %s', (ends, target, words) => {
	expect(asText(attained(ends, target, DOLLARS_BN))).toBe(words);
});

test('both ends print on their own side of any target that is a hundred-thousandth away', () => {
	const number = fc.double({ min: -50, max: 50, noNaN: true });
	fc.assert(
		fc.property(number, number, number, (one, other, target) => {
			const ends = [Math.min(one, other), Math.max(one, other)] as const;
			fc.pre(ends.every((value) => Math.abs(value - target) > 1e-5) && ends[1] - ends[0] >= 0.0005);
			const printed = [...asText(attained(ends, target, DOLLARS)).matchAll(/(−?)\$([\d.]+)/g)];
			const read = printed.map(([, sign, size]) => Number(`${sign ? '-' : ''}${size}`));
			expect(read.map((value) => Math.sign(value - target))).toEqual(
				ends.map((value) => Math.sign(value - target))
			);
		})
	);
});

test('a lever of which no value has an answer attains nothing', () => {
	expect(asText(attained(null, -5, DOLLARS_BN))).toBe('no value of it has an answer');
});
