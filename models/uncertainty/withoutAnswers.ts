import { unansweredMonths } from '../unansweredMonths.ts';
import type { Market } from '../unansweredMonths.ts';
import { MONTHS } from '../timeline.ts';
import { pointsOf } from './drawOutput.ts';
import type { DrawOutput } from './drawOutput.ts';

/**
 * Puts NaN into an output's values wherever the scenario has no answer: no price clears the market in a month of the point of
 * time, or it carries such a month on. A baseline always has one.
 *
 * @param market of the scenario that the values are of, or that they are to be shown beside
 * @param values one a point of time; written over
 * @returns whether any is without an answer
 * @example withoutAnswers({ series: 'brent', by: 'year', of: 'level' }, { uncleared: [12] }, values); // values[1] is NaN
 */
export function withoutAnswers(output: DrawOutput, market: Market, values: Float64Array): boolean {
	if (output.of === 'baseline' || market.uncleared.length === 0) return false;
	const months = unansweredMonths(output.series, market);
	const monthsAPoint = MONTHS / pointsOf(output);
	for (const month of months) values[Math.floor(month / monthsAPoint)] = NaN;
	return months.length > 0;
}
