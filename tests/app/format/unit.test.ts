import { expect, it } from 'vitest';
import { withUnit, writtenRange } from '$lib/format/unit.ts';

const spaced = (words: string) => words.replaceAll('\u00a0', ' ');

it.each([
	[2.2, 'mb/d', 0.05, '2.20 mb/d'],
	[0.35, 'fraction', 0.01, '35 %'],
	[20, 'USD/bbl', 0.5, '$20.0 a barrel'],
	[-1.5, 'USD/bbl', 0.5, '−$1.5 a barrel'],
	[18, 'USD bn/month', 1, '$18bn a month'],
	[15, 'kUSD per b/d', 1, '$15 thousand per b/d'],
	[0.5, '1', 0.1, '0.5']
] as const)('%d %s is written with its unit, dollars first', (value, unit, step, words) => {
	expect(spaced(withUnit(value, unit, step))).toBe(words);
});

it.each([
	[0.0112, 0.0445, 'fraction', '1.1 to 4.5 %'],
	[12.9, 24.04, 'USD/bbl', '$13 to $24 a barrel'],
	[-0.553, 0.553, 'USD/bbl', '−$0.6 to $0.6 a barrel'],
	[1.139, 1.223, 'mb/d', '1.139 to 1.223 mb/d'],
	[2, 2, 'yr', '2.00 to 2.00 years']
] as const)('a range from %d to %d %s shows two figures of its width', (low, high, unit, words) => {
	expect(spaced(writtenRange(low, high, unit))).toBe(words);
});
