import { hasAnswer } from '#models/clearsIn.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import type { View } from '#models/scenarios/state.ts';
import type { Simulation } from '#models/simulate.ts';
import type { Bands } from '../state/bands.ts';
import { drawsBehind, withUnanswered } from '../state/drawsWords.ts';
import type { DrawsBehind } from '../state/drawsWords.ts';
import { mostLeftOut } from '../state/leftOut.ts';
import { STATION_CHARTS, STATION_ORDER } from './stationChart.ts';
import { stationDraws } from './stationDraws.ts';
import { unanswered } from './unanswered.ts';

/** What tells which draws stand behind the ranges of a scenario. */
interface Shown {
	readonly scenario: Scenario;
	readonly simulation: Simulation;
	readonly view: View;
}

/** The draws behind a scenario's large chart and its ranges by year, and how many of them have no answer where it has one. */
export function drawsShown(
	bands: Pick<Bands, 'get' | 'paths' | 'unanswered' | 'draws'>,
	{ scenario, simulation, view }: Shown
): DrawsBehind {
	const none = unanswered(STATION_CHARTS[view.station], simulation);
	const ofChart = mostLeftOut(stationDraws(bands, view).unanswered ?? null, (step) => !none.has(step));
	const ofYears = STATION_ORDER.map((id) =>
		mostLeftOut(bands.unanswered(STATION_CHARTS[id].series, 'difference', 'year'), (year) =>
			hasAnswer(id, simulation, simulation.startYear + year)
		)
	);
	return withUnanswered(drawsBehind(bands.draws, scenario), Math.max(ofChart, ...ofYears));
}
