import type { Simulation } from './simulate.ts';
import { needsPrice } from './needsPrice.ts';
import { STATIONS } from './stations.ts';
import type { StationId } from './stations.ts';
import { calendarMonth } from './timeline.ts';

/**
 * Whether a price clears the scenario's market in every month of a year: without one there is no answer to print.
 *
 * @param year calendar year
 */
export function clearsIn(
	{ uncleared, startYear }: Pick<Simulation, 'uncleared' | 'startYear'>,
	year: number
): boolean {
	return uncleared.every((month) => calendarMonth(startYear, month).year !== year);
}

/** Stations whose series is there without a price. */
const WITHOUT_PRICE: ReadonlySet<StationId> = new Set(
	STATIONS.filter(({ series }) => !needsPrice(series)).map(({ id }) => id)
);

/**
 * Whether a station has figures to print in a year: what Venezuela pumps needs no price.
 *
 * @param year calendar year
 */
export function hasAnswer(station: StationId, run: Parameters<typeof clearsIn>[0], year: number): boolean {
	return WITHOUT_PRICE.has(station) || clearsIn(run, year);
}
