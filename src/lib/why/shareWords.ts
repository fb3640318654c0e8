import { percent } from '$lib/format/money.ts';

/** Fractions that have a name of their own. */
const NAMED = [
	[1 / 2, 'half'],
	[2 / 3, 'two-thirds'],
	[3 / 4, 'three-quarters'],
	[4 / 5, 'four-fifths'],
	[9 / 10, 'nine-tenths']
] as const;

/** Distance within which a share goes by the name of a fraction. judgement */
const CLOSE = 0.02;
/** Shares from which on what is missing is little, and nothing to the nearest per cent. judgement */
const NEARLY = 0.97;
const WHOLE = 0.995;

/**
 * A share in words: the nearest simple fraction where one is within two points, per cent elsewhere.
 *
 * @param share fraction of the whole; a little more than 1 counts as all
 * @example shareWords(0.85); // => '85 %'
 * @example shareWords(0.76); // => 'three-quarters'
 */
export function shareWords(share: number): string {
	if (share >= WHOLE) return 'all';
	if (share >= NEARLY) return 'nearly all';
	const gap = (fraction: number) => Math.abs(share - fraction);
	const [nearest, name] = NAMED.reduce((best, one) => (gap(one[0]) < gap(best[0]) ? one : best));
	return gap(nearest) <= CLOSE ? name : percent(share);
}
