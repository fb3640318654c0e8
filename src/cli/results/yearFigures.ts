import { STATIONS } from '#models/stations.ts';
import { SERIES } from '#models/series.ts';
import type { Simulation } from '#models/simulate.ts';
import { yearFigure } from '#models/summary.ts';
import type { Cell } from '../output/textTable.ts';
import { fixed } from './fixed.ts';
import { isAnswered, NO_ANSWER } from './isAnswered.ts';

/**
 * Rows of one year's figures: what every station of the chain shows. Where no price clears the market, what needs one has none.
 *
 * @param year calendar year within the simulation
 */
export function yearFigures(simulation: Simulation, year: number): Cell[][] {
	const index = year - simulation.startYear;
	const rows = STATIONS.flatMap(({ series, companions }) => [series, ...companions]).map((name) => {
		const { label, yearlyUnit, decimals } = SERIES[name];
		const before = yearFigure(simulation.baseline[name], name, index);
		if (!isAnswered(name, simulation, year))
			return [label, yearlyUnit, fixed(before, decimals), NO_ANSWER, ''];
		const after = yearFigure(simulation.scenario[name], name, index);
		const change = fixed(after - before, decimals);
		const signed = Number(change) > 0 ? `+${change}` : change;
		return [label, yearlyUnit, fixed(before, decimals), fixed(after, decimals), signed];
	});
	return [[`In ${year}`, '', 'baseline', 'scenario', 'change'], ...rows];
}
