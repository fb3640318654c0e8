import type { SeriesName } from '#models/series.ts';
import { YEARS } from '#models/summary.ts';
import { isAnswered } from '#models/isAnswered.ts';
import type { Against, Compared } from './compared.ts';

/**
 * Calendar years of a pin in which a series has no answer, because no price clears its market or that of the pin it is
 * measured against.
 */
export function unansweredYears(
	{ simulation }: Compared,
	series: SeriesName,
	against: Against
): ReadonlySet<number> {
	const markets = [simulation, ...(against === null ? [] : [against.simulation])];
	const years = Array.from({ length: YEARS }, (_, index) => simulation.startYear + index);
	return new Set(years.filter((year) => markets.some((market) => !isAnswered(series, market, year))));
}
