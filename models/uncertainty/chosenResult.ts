import type { Assumptions } from '../parameters/registry.ts';
import type { SeriesName } from '../series.ts';
import { run } from '../simulate.ts';
import { YEARS, yearFigure } from '../summary.ts';
import { newWorlds } from '../worlds.ts';

/** One number out of a run: a series' figure of a year, in the scenario or as its difference from the baseline. */
export interface ChosenResult {
	readonly series: SeriesName;
	/** Index 0…9 from the first year of the outlook. */
	readonly year: number;
	readonly of: 'level' | 'difference';
}

/**
 * Function from assumptions to a chosen number, by single runs.
 *
 * @param result which number
 * @returns function of complete, legal assumptions; in the series' yearly unit
 * @throws {RangeError} if there is no such year
 */
export function resultFunction({ series, year, of }: ChosenResult): (assumptions: Assumptions) => number {
	if (!(Number.isInteger(year) && year >= 0 && year < YEARS)) {
		throw new RangeError(`year requires an index 0…${YEARS - 1}, got ${year}`);
	}
	const worlds = newWorlds();
	return (assumptions) => {
		const { baseline, scenario } = run(assumptions, worlds);
		const level = yearFigure(scenario[series], series, year);
		return of === 'level' ? level : level - yearFigure(baseline[series], series, year);
	};
}
