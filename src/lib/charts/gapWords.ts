import { leftOutWords, mostLeftOut } from '../state/leftOut.ts';
import type { StationChart } from './stationChart.ts';
import type { StationInput } from './stationFigure.ts';
import { unanswered as unansweredSteps } from './unanswered.ts';

/**
 * Which draws have no answer at steps at which the scenario has one, as a sentence beneath its chart; empty where all have one, or
 * none are drawn.
 */
export function gapWords(
	chart: StationChart,
	{ simulation, view, paths, unanswered = null, draws = 0 }: StationInput
): string {
	const none = unansweredSteps(chart, simulation);
	const isDrawn = (step: number) => !none.has(step);
	if (view.band !== 'paths') return leftOutWords({ most: mostLeftOut(unanswered, isDrawn), n: draws });
	const stops = (path: ArrayLike<number>) =>
		Array.from(path).some((value, step) => Number.isNaN(value) && isDrawn(step));
	return paths?.some(stops) ? 'A draw’s line stops where no price clears its market.' : '';
}
