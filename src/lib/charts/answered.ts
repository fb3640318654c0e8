import type { DatedMarket } from '#models/unansweredMonths.ts';
import type { BandLayer, Figure, LineLayer } from './figure.ts';
import { picked } from './picked.ts';
import { pieces, withoutEnd } from './pieces.ts';
import { chartTimes } from './chartValues.ts';
import type { StationChart } from './stationChart.ts';
import { unanswered } from './unanswered.ts';

/** What is drawn of the model's years. */
export type ModelLayer = LineLayer | BandLayer;

/**
 * Cuts from layers the steps at which the scenario has no answer, and from a draw's path those at which that draw has none:
 * lines and bands stop there, and where the last step is one of them nothing stands at their end.
 *
 * @returns function over layers whose points are the chart's steps; a value that is none is NaN
 */
export function answeredOf(
	chart: StationChart,
	simulation: DatedMarket
): (layers: readonly ModelLayer[]) => readonly ModelLayer[] {
	const none = unanswered(chart, simulation);
	const last = chartTimes(chart, simulation.startYear).length - 1;
	return (layers) =>
		layers.flatMap((layer) => {
			const values = layer.kind === 'line' ? layer.y : layer.low;
			const isMissing = (index: number) => none.has(index) || Number.isNaN(values[index]);
			if (!values.some((_, index) => isMissing(index))) return [layer];
			const known = picked(layer, (index) => !isMissing(index));
			return pieces(isMissing(last) ? withoutEnd(known) : known, chart.steps);
		});
}

/** Places at which a station's chart has no answer, as a part of its figure; nothing where all have one. */
export function unansweredOf(chart: StationChart, simulation: DatedMarket): Pick<Figure, 'unanswered'> {
	const none = unanswered(chart, simulation);
	if (none.size === 0) return {};
	return { unanswered: chartTimes(chart, simulation.startYear).filter((_, index) => none.has(index)) };
}
