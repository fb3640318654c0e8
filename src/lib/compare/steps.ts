import { groupParts } from '#models/explain/groups.ts';
import type { SeriesName } from '#models/series.ts';
import type { Simulation } from '#models/simulate.ts';
import { yearFigure, YEARS } from '#models/summary.ts';
import { isAnswered } from '#models/isAnswered.ts';
import type { Compared } from './compared.ts';

/** Ends of a waterfall and what lies between them. */
export interface Steps {
	readonly from: number;
	readonly to: number;
	/** One part a group of levers that differs; they sum to `to - from`. */
	readonly parts: readonly { readonly id: string; readonly value: number }[];
}

/** How the ends of a waterfall are measured. */
export type StepsOf =
	/** Each as the change from its own world without the Venezuelan change. */
	| 'difference'
	/** Each as it is. */
	| 'level'
	/** The first as zero, the other as its distance from it. */
	| 'distance';

/**
 * Difference of a year's figure between two pins, split exactly by groups of levers.
 *
 * @param year calendar year; a world that does not reach it counts with its nearest
 * @returns null where no price clears the market of one of the two, or of a world between them: what has no answer cannot be
 * split
 */
export function steps(
	from: Compared,
	to: Compared,
	series: SeriesName,
	year: number,
	of: StepsOf
): Steps | null {
	let isWhole = true;
	const result = (world: Simulation): number => {
		const { startYear, baseline, scenario } = world;
		const index = Math.min(Math.max(year - startYear, 0), YEARS - 1);
		isWhole &&= isAnswered(series, world, startYear + index);
		const level = yearFigure(scenario[series], series, index);
		return of === 'difference' ? level - yearFigure(baseline[series], series, index) : level;
	};
	const split = groupParts(from.simulation.assumptions, to.simulation.assumptions, result);
	if (!isWhole) return null;
	return of === 'distance' ? { ...split, from: 0, to: split.to - split.from } : split;
}
