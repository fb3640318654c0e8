import { isAnswered } from '#models/isAnswered.ts';
import type { SeriesName } from '#models/series.ts';
import type { Simulation } from '#models/simulate.ts';
import { yearFigure } from '#models/summary.ts';

/**
 * Figure of a scenario's year as it is told; null where it needs a price and none clears the market, or carries on a year
 * without one: what the search for a price ended with is no answer.
 *
 * @param year calendar year within the simulation
 */
export function answeredFigure(simulation: Simulation, series: SeriesName, year: number): number | null {
	if (!isAnswered(series, simulation, year)) return null;
	return yearFigure(simulation.scenario[series], series, year - simulation.startYear);
}
