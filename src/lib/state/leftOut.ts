import { fixed } from '../format/number.ts';

/** Draws that count in no quantile, because no price clears their market. */
export interface LeftOut {
	/** Most at any point of time that is told. */
	readonly most: number;
	/** All draws. */
	readonly n: number;
}

/**
 * Most draws without an answer at a point of time.
 *
 * @param counts one a point of time; null where all have an answer
 * @param isTold whether a point of time is told at all
 * @example mostLeftOut([3, 9], (point) => point === 0); // => 3
 */
export function mostLeftOut(
	counts: ArrayLike<number> | null,
	isTold: (point: number) => boolean = () => true
): number {
	return Array.from(counts ?? []).reduce(
		(most, count, point) => (isTold(point) ? Math.max(most, count) : most),
		0
	);
}

/**
 * How many draws count in no range, as a sentence; empty where all do.
 *
 * @param whose the draws, in words
 * @param isOne whether one point of time is told, not the most of several
 * @example leftOutWords({ most: 57, n: 8192 }); // => 'Up to 57 of 8,192 draws are left out where no price clears their market.'
 */
export function leftOutWords({ most, n }: LeftOut, whose = 'draws', isOne = false): string {
	if (most === 0) return '';
	const [verb, market] = most === 1 ? ['is', 'its market'] : ['are', 'their market'];
	return `${isOne ? '' : 'Up to '}${fixed(most, 0)} of ${fixed(n, 0)} ${whose} ${verb} left out where no price clears ${market}.`;
}
