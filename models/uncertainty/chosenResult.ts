import { checkYear } from '../checkYear.ts';
import { isAnswered } from '../isAnswered.ts';
import type { Assumptions } from '../parameters/registry.ts';
import { SERIES_NAMES } from '../series.ts';
import type { SeriesName } from '../series.ts';
import { run } from '../simulate.ts';
import type { Simulation } from '../simulate.ts';
import { yearFigure } from '../summary.ts';
import { newWorlds } from '../worlds.ts';
import { checkWord } from './checkWord.ts';

const KINDS: readonly ChosenResult['of'][] = ['level', 'difference'];

/** One number out of a run: a series' figure of a year, in the scenario or as its difference from the baseline. */
export interface ChosenResult {
	readonly series: SeriesName;
	/** Index 0…9 from the first year of the outlook. */
	readonly year: number;
	readonly of: 'level' | 'difference';
}

/** Function from a run to a chosen number of it. */
function numberOf({ series, year, of }: ChosenResult): (simulation: Simulation) => number {
	checkYear(year);
	checkWord('series', series, SERIES_NAMES);
	checkWord('of', of, KINDS);
	return ({ baseline, scenario }) => {
		const level = yearFigure(scenario[series], series, year);
		return of === 'level' ? level : level - yearFigure(baseline[series], series, year);
	};
}

/**
 * Function from assumptions to a chosen number, by single runs; NaN where the number has no answer: it needs a price and none
 * clears the market, or carries on a year without one.
 *
 * @param result which number
 * @returns function of complete, legal assumptions; in the series' yearly unit
 * @throws {RangeError} if there is no such year, series or kind
 * @example resultFunction({ series: 'brent', year: 4, of: 'level' })(DEFAULTS).toFixed(2); // => '68.84'
 */
export function resultFunction(result: ChosenResult): (assumptions: Assumptions) => number {
	const numberIn = numberOf(result);
	const worlds = newWorlds();
	return (assumptions) => {
		const simulation = run(assumptions, worlds);
		const year = simulation.startYear + result.year;
		return isAnswered(result.series, simulation, year) ? numberIn(simulation) : NaN;
	};
}
