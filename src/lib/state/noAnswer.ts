import type { SeriesName } from '#models/series.ts';
import type { DatedMarket } from '#models/unansweredMonths.ts';
import { pricelessYear } from './pricelessYear.ts';

/**
 * Why a year has no answer, as part of a sentence; null where it has one.
 *
 * @param year calendar year
 * @param series that is looked at; budget receipts of a year may carry the one before on
 * @example noAnswer({ uncleared: [59], startYear: 2027 }, 2031); // => 'no price clears the market in 2031, so there is no answer'
 */
export function noAnswer(run: DatedMarket, year: number, series: SeriesName = 'brent'): string | null {
	const priceless = pricelessYear(series, run, year);
	if (priceless === null) return null;
	return `no price clears the market in ${priceless}, so there is no answer${priceless === year ? '' : ` in ${year}`}`;
}
