import { groupParts } from '#models/explain/groups.ts';
import type { SeriesName } from '#models/series.ts';
import type { Simulation } from '#models/simulate.ts';
import { yearFigure, YEARS } from '#models/summary.ts';
import type { Compared } from './compared.ts';

/** Ends of a waterfall and what lies between them. */
export interface Steps {
	readonly from: number;
	readonly to: number;
	/** One part a group of levers that differs; they sum to `to - from`. */
	readonly parts: readonly { readonly id: string; readonly value: number }[];
}

/**
 * Difference of a year's figure between two pins, split exactly by groups of levers.
 *
 * @param year calendar year; a world that does not reach it counts with its nearest
 * @param show whether the figure is the change from each world's own baseline, or its level
 */
export function steps(
	from: Compared,
	to: Compared,
	series: SeriesName,
	year: number,
	show: 'difference' | 'level'
): Steps {
	const result = ({ startYear, baseline, scenario }: Simulation): number => {
		const index = Math.min(Math.max(year - startYear, 0), YEARS - 1);
		const level = yearFigure(scenario[series], series, index);
		return show === 'level' ? level : level - yearFigure(baseline[series], series, index);
	};
	return groupParts(from.simulation.assumptions, to.simulation.assumptions, result);
}
