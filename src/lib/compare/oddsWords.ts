import type { Standing } from '#models/uncertainty/commonDraws.ts';

/** Hundredths of a share, never all or none where it is not. */
function inHundred(share: number): string {
	if (share === 1) return 'every draw';
	const count = Math.round(100 * share);
	return count === 100 ? 'more than 99 of 100 draws' : `${count} of 100 draws`;
}

/**
 * How often one of two pins lies below the other, told of the one that does so more often.
 *
 * @example oddsWords({ lower: 0.17, same: 0, higher: 0.83 }, 'A', 'B'); // => 'In 83 of 100 draws that both share, B is lower than A.'
 */
export function oddsWords({ lower, same, higher }: Standing, one: string, other: string): string {
	if (same === 1) return `In every draw that both share, ${one} and ${other} are alike.`;
	const [share, below, above] = lower >= higher ? [lower, one, other] : [higher, other, one];
	return `In ${inHundred(share)} that both share, ${below} is lower than ${above}.`;
}
