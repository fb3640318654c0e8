import type { View } from '#models/scenarios/state.ts';
import type { Bands } from '../state/bands.ts';
import { STATION_CHARTS } from './stationChart.ts';
import type { StationInput } from './stationFigure.ts';

/** What a station's large chart draws of the draws, in the steps of the chart; nothing while there are none. */
export function stationDraws(
	bands: Pick<Bands, 'get' | 'paths' | 'unanswered' | 'draws'> | null,
	{ station, show }: View
): Pick<StationInput, 'bands' | 'paths' | 'unanswered' | 'draws'> {
	const { series, steps } = STATION_CHARTS[station];
	if (bands === null) return { bands: null, paths: null };
	return {
		bands: bands.get(series, show, steps),
		paths: bands.paths(series, show, steps),
		unanswered: bands.unanswered(series, show, steps),
		draws: bands.draws
	};
}
