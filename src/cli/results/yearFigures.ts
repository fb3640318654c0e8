import { STATIONS } from '#models/stations.ts';
import { SERIES } from '#models/series.ts';
import type { Simulation } from '#models/simulate.ts';
import { yearFigure } from '#models/summary.ts';
import type { Cell } from '../output/textTable.ts';
import { answeredFigure } from './answeredFigure.ts';
import { fixed, told } from './fixed.ts';

/**
 * Rows of one year's figures: what every station of the chain shows.
 *
 * @param year calendar year within the simulation
 */
export function yearFigures(simulation: Simulation, year: number): Cell[][] {
	const index = year - simulation.startYear;
	const rows = STATIONS.flatMap(({ series, companions }) => [series, ...companions]).map((name) => {
		const { label, yearlyUnit, decimals } = SERIES[name];
		const before = yearFigure(simulation.baseline[name], name, index);
		const after = answeredFigure(simulation, name, year);
		const change = told(after === null ? null : after - before, decimals);
		const signed = Number(change) > 0 ? `+${change}` : change;
		return [label, yearlyUnit, fixed(before, decimals), told(after, decimals), signed];
	});
	return [[`In ${year}`, '', 'baseline', 'scenario', 'change'], ...rows];
}
