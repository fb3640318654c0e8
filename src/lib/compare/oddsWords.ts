import type { Standing } from '#models/uncertainty/commonDraws.ts';
import { fixed } from '$lib/format/number.ts';

/** Share below which a count of a hundred prints as none. */
const LEAST = 0.005;

/** Hundredths of a share, never all or none where it is not. */
function count(share: number): string {
	if (share < LEAST) return 'fewer than 1';
	return share < 1 && share >= 1 - LEAST ? 'more than 99' : String(Math.round(100 * share));
}

/** How many draws count in no share, and why. */
function leftOut(unanswered: number, n: number): string {
	const verb = unanswered === 1 ? 'is' : 'are';
	return `${fixed(unanswered, 0)} of ${fixed(n, 0)} draws ${verb} left out: in ${unanswered === 1 ? 'it' : 'them'} no price clears the market of one of the two.`;
}

/**
 * How often one of two pins lies below the other, and how often they are alike; what happens most often comes first. What no draw
 * has an answer for is said to be none.
 *
 * @param n draws asked of both
 * @example oddsWords({ lower: 0.17, same: 0, higher: 0.83 }, 'A', 'B', 1024); // => 'In 83 of 100 draws that both share, B is lower than A.'
 */
export function oddsWords(standing: Standing, one: string, other: string, n: number): string {
	const { unanswered = 0 } = standing;
	if (unanswered === n)
		return 'In every draw that both share no price clears the market of one of the two: there is nothing to count.';
	const order = orderWords(standing, one, other);
	return unanswered === 0 ? order : `${order} ${leftOut(unanswered, n)}`;
}

/** The same of the draws in which both have an answer. */
function orderWords({ lower, same, higher }: Standing, one: string, other: string): string {
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
