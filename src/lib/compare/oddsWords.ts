import type { Standing } from '#models/uncertainty/commonDraws.ts';

/** Share below which a count of a hundred prints as none. */
const LEAST = 0.005;

/** Hundredths of a share, never all or none where it is not. */
function count(share: number): string {
	if (share < LEAST) return 'fewer than 1';
	return share < 1 && share >= 1 - LEAST ? 'more than 99' : String(Math.round(100 * share));
}

/**
 * How often one of two pins lies below the other, and how often they are alike; what happens most often comes first.
 *
 * @example oddsWords({ lower: 0.17, same: 0, higher: 0.83 }, 'A', 'B'); // => 'In 83 of 100 draws that both share, B is lower than A.'
 */
export function oddsWords({ lower, same, higher }: Standing, one: string, other: string): string {
	const told = [
		{ share: lower, words: `${one} is lower than ${other}` },
		{ share: higher, words: `${other} is lower than ${one}` },
		{ share: same, words: `${one} and ${other} are alike` }
	]
		.filter(({ share }) => share > 0)
		.sort((left, right) => right.share - left.share);
	const [most, ...others] = told;
	if (others.length === 0) return `In every draw that both share, ${most.words}.`;
	// Of two orders the second follows from the first; draws that are alike do not.
	const rest = same > 0 ? others.map(({ share, words }) => `; in ${count(share)} ${words}`) : [];
	return `In ${count(most.share)} of 100 draws that both share, ${most.words}${rest.join('')}.`;
}
