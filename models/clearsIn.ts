import type { Simulation } from './simulate.ts';
import type { StationId } from './stations.ts';
import { MONTHS_PER_YEAR } from './units.ts';

/**
 * Whether a price clears the scenario's market in every month of a year: without one there is no answer to print.
 *
 * @param year calendar year
 */
export function clearsIn(
	{ uncleared, startYear }: Pick<Simulation, 'uncleared' | 'startYear'>,
	year: number
): boolean {
	return uncleared.every((month) => startYear + Math.floor(month / MONTHS_PER_YEAR) !== year);
}

/** Whether a station has figures to print in a year: what Venezuela pumps needs no price. */
export function hasAnswer(station: StationId, run: Parameters<typeof clearsIn>[0], year: number): boolean {
	return station === 'output' || clearsIn(run, year);
}
