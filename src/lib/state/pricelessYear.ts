import { isAnswered } from '#models/isAnswered.ts';
import type { SeriesName } from '#models/series.ts';
import type { DatedMarket } from '#models/unansweredMonths.ts';
import { calendarMonth } from '#models/timeline.ts';

/**
 * Year without a price for which a series has no answer in a year: that year itself, else the last before, which it carries
 * on; null where it has one.
 *
 * @param year calendar year
 */
export function pricelessYear(series: SeriesName, run: DatedMarket, year: number): number | null {
	if (isAnswered(series, run, year)) return null;
	const years = run.uncleared.map((month) => calendarMonth(run.startYear, month).year);
	return Math.max(...years.filter((priceless) => priceless <= year));
}
