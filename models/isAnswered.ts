import type { SeriesName } from './series.ts';
import { calendarMonth } from './timeline.ts';
import { unansweredMonths } from './unansweredMonths.ts';
import type { DatedMarket } from './unansweredMonths.ts';

/**
 * Whether a series of the scenario has a figure to print in a year: where it has none, what the search for a price ended with
 * stands in its months, or is carried on in them.
 *
 * @param year calendar year
 * @example isAnswered('wealthFund', { uncleared: [3], startYear: 2027 }, 2030); // => false
 */
export function isAnswered(series: SeriesName, run: DatedMarket, year: number): boolean {
	return unansweredMonths(series, run).every((month) => calendarMonth(run.startYear, month).year !== year);
}
