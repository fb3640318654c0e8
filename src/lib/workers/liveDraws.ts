import { drawChoiceOf } from '#models/scenarios/drawChoice.ts';
import type { Measure } from '#models/measure/measure.ts';
import { clamp } from '#models/numeric/clamp.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import type { StationId } from '#models/stations.ts';
import type { View } from '#models/scenarios/state.ts';
import type { Assumptions } from '#models/parameters/registry.ts';
import { YEARS } from '#models/summary.ts';
import type { DrawRequest } from '#models/uncertainty/draws.ts';
import type { DrawOutput } from '#models/uncertainty/drawOutput.ts';
import { STATION_CHARTS, STATION_ORDER } from '../charts/stationChart.ts';

/** Single paths that are kept for the view of twenty. */
const KEPT_PATHS = 20;

/** Period of a station's bands: the steps of its chart, so that a quarter's quantile comes from each draw's own quarter. */
export function periodOf(id: StationId): 'month' | 'quarter' {
	return STATION_CHARTS[id].steps;
}

/** Results that the page shows: five small charts, the year's changes of the chain, and the large chart. */
function shownOutputs(view: View): DrawOutput[] {
	const small = STATION_ORDER.map((id): DrawOutput => {
		return { series: STATION_CHARTS[id].series, by: periodOf(id), of: 'level' };
	});
	const changes = STATION_ORDER.map((id): DrawOutput => ({
		series: STATION_CHARTS[id].series,
		by: 'year',
		of: 'difference'
	}));
	const large: DrawOutput = {
		series: STATION_CHARTS[view.station].series,
		by: periodOf(view.station),
		of: view.show
	};
	return [...small, ...changes, large];
}

/** Name under which the bands of a measure come back. */
export const measureKey = (measure: Measure) => JSON.stringify(measure);

/** What is wished for a state of the page, with as many draws as there is time for. */
export function drawRequest(
	scenario: Scenario,
	assumptions: Assumptions,
	view: View,
	startYear: number,
	n: number,
	measure: Measure | null = null
): DrawRequest {
	const point = clamp(view.year - startYear, 0, YEARS - 1);
	return {
		assumptions,
		choice: drawChoiceOf(scenario),
		seed: scenario.seed,
		n,
		outputs: shownOutputs(view),
		measures: measure === null ? [] : [{ key: measureKey(measure), measure }],
		sample: { output: { series: STATION_CHARTS[view.station].series, by: 'year', of: 'difference' }, point },
		paths: KEPT_PATHS
	};
}
