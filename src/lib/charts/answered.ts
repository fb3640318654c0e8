import type { DatedMarket } from '#models/unansweredMonths.ts';
import type { BandLayer, Figure, LineLayer } from './figure.ts';
import { picked } from './picked.ts';
import { pieces, withoutEnd } from './pieces.ts';
import { chartTimes } from './stationChart.ts';
import type { StationChart } from './stationChart.ts';
import { unanswered } from './unanswered.ts';

/** What is drawn of the model's years. */
export type ModelLayer = LineLayer | BandLayer;

/**
 * Cuts from layers the steps at which the scenario has no answer: lines and bands stop there, and where the last step is one
 * of them nothing stands at their end.
 *
 * @returns function over layers whose points are the chart's steps
 */
export function answeredOf(
	chart: StationChart,
	simulation: DatedMarket
): (layers: readonly ModelLayer[]) => readonly ModelLayer[] {
	const none = unanswered(chart, simulation);
	if (none.size === 0) return (layers) => layers;
	const places = chartTimes(chart, simulation.startYear);
	const isEndless = none.has(places.length - 1);
	return (layers) =>
		layers.flatMap((layer) => {
			const known = picked(layer, (index) => !none.has(index));
			return pieces(isEndless ? withoutEnd(known) : known, chart.steps);
		});
}

/** Places at which a station's chart has no answer, as a part of its figure; nothing where all have one. */
export function unansweredOf(chart: StationChart, simulation: DatedMarket): Pick<Figure, 'unanswered'> {
	const none = unanswered(chart, simulation);
	if (none.size === 0) return {};
	return { unanswered: chartTimes(chart, simulation.startYear).filter((_, index) => none.has(index)) };
}
