import { fixed } from '$lib/format/number.ts';
import type { Score } from './score.ts';
import type { ObservedStage } from './observation.ts';

/** Bias below which the model counts as neither high nor low: a share of the mean error. assumption */
const LEVEL = 0.25;

const percent = (share: number) => `${fixed(100 * share, share < 0.1 ? 1 : 0)}\u00a0%`;

/**
 * What a stage's score says, as a sentence.
 *
 * @example finding(receipts, score(receipts.months)); // => 'Oil and gas receipts … is off by 9.8 % on average and mostly too low'
 */
export function finding(
	{ title }: Pick<ObservedStage, 'title'>,
	{ errorShare, bias, meanAbsoluteError }: Score
): string {
	const isLevel = Math.abs(bias) <= LEVEL * meanAbsoluteError;
	const side = isLevel ? 'as often too high as too low' : `mostly too ${bias < 0 ? 'low' : 'high'}`;
	return `${title}: off by ${percent(errorShare)} on average, ${side}`;
}
