import { clearsIn } from '#models/clearsIn.ts';
import { needsPrice } from '#models/needsPrice.ts';
import type { SeriesName } from '#models/series.ts';

/** What stands in a table in place of a figure that there is none of. */
export const NO_ANSWER = 'no answer';

/**
 * Whether a series of the scenario has a figure in a year: without a price that clears the market only what needs none has.
 *
 * @param year calendar year
 */
export function isAnswered(
	series: SeriesName,
	simulation: Parameters<typeof clearsIn>[0],
	year: number
): boolean {
	return !needsPrice(series) || clearsIn(simulation, year);
}
