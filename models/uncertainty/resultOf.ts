import type { SeriesName } from '../series.ts';
import type { Simulation } from '../simulate.ts';
import { yearFigure } from '../summary.ts';

/** A single number of a run: a series' figure of a year, as a level or as the difference that the scenario makes. */
export interface Result {
	readonly series: SeriesName;
	/** Index 0…9 from the first year of the outlook. */
	readonly year: number;
	readonly of: 'level' | 'difference';
}

/** The number that a result names. */
export function resultOf({ scenario, baseline }: Simulation, { series, year, of }: Result): number {
	const level = yearFigure(scenario[series], series, year);
	return of === 'level' ? level : level - yearFigure(baseline[series], series, year);
}
