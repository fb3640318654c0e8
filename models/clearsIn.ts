import { isAnswered } from './isAnswered.ts';
import type { Simulation } from './simulate.ts';
import { station } from './stations.ts';
import type { StationId } from './stations.ts';
import type { DatedMarket } from './unansweredMonths.ts';

/**
 * Whether a price clears the scenario's market in every month of a year: without one there is no answer to print.
 *
 * @param year calendar year
 */
export function clearsIn(run: Pick<Simulation, 'uncleared' | 'startYear'>, year: number): boolean {
	return isAnswered('brent', run, year);
}

/**
 * Whether a station has figures to print in a year: what Venezuela pumps needs no price.
 *
 * @param year calendar year
 */
export function hasAnswer(id: StationId, run: DatedMarket, year: number): boolean {
	return isAnswered(station(id).series, run, year);
}
