import { clearsIn } from '#models/clearsIn.ts';
import type { Simulation } from '#models/simulate.ts';

/**
 * Why a year has no answer, as part of a sentence; null where it has one.
 *
 * @param year calendar year
 * @example noAnswer({ uncleared: [59], startYear: 2027 }, 2031); // => 'no price clears the market in 2031, so there is no answer'
 */
export function noAnswer(run: Pick<Simulation, 'uncleared' | 'startYear'>, year: number): string | null {
	return clearsIn(run, year) ? null : `no price clears the market in ${year}, so there is no answer`;
}
