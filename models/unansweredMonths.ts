import { needsPrice } from './needsPrice.ts';
import type { SeriesName } from './series.ts';
import type { Simulation } from './simulate.ts';
import { MONTHS } from './timeline.ts';

/** Series that carry every month before with them: the fund is a stock, and the gap is what it can no longer meet. */
const CARRIED: ReadonlySet<SeriesName> = new Set(['wealthFund', 'unfundedGap']);

/**
 * Months in which a series of the scenario has no answer: those in which no price clears the market, and of the wealth fund
 * and its gap every month from the first of them on; none of what needs no price.
 *
 * @returns indices 0…119, rising
 * @example unansweredMonths('wealthFund', { uncleared: [3, 118] }).length; // => 117
 */
export function unansweredMonths(
	series: SeriesName,
	{ uncleared }: Pick<Simulation, 'uncleared'>
): readonly number[] {
	if (!needsPrice(series)) return [];
	if (!CARRIED.has(series) || uncleared.length === 0) return uncleared;
	const [first] = uncleared;
	return Array.from({ length: MONTHS - first }, (_, index) => first + index);
}
