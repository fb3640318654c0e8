import type { View } from '#models/scenarios/state.ts';
import type { Simulation } from '#models/simulate.ts';
import { YEARS } from '#models/summary.ts';
import type { Quantiles } from '../state/bands.ts';
import { answeredOf, unansweredOf } from './answered.ts';
import { valueAxis } from './axis.ts';
import { bandLayers } from './bandLayers.ts';
import type { Figure } from './figure.ts';
import type { HeldAxis } from './heldAxis.ts';
import { historyLayers } from './historyLayers.ts';
import { onAxis } from './onAxis.ts';
import type { Axisless } from './onAxis.ts';
import type { StationChart } from './stationChart.ts';
import { stationCursor } from './stationCursor.ts';
import { levelsOf } from './stationLines.ts';
import { stationTitle } from './stationWords.ts';

/** Steps of the value axis at most. */
const STEPS = 4;
/** First year shown; of the output. */
const FROM = 2020;
const FROM_OUTPUT = 2015;

/** Small chart of a station in the chain: its level with the band that holds 80 of 100 draws. */
export function smallFigure(
	chart: StationChart,
	simulation: Simulation,
	bands: Quantiles | null,
	year: number,
	held: HeldAxis | null = null
): Figure {
	const { startYear } = simulation;
	const view: View = { station: chart.id, show: 'level', band: 'fan', year };
	const from = chart.id === 'output' ? FROM_OUTPUT : FROM;
	const { baseline, scenario } = levelsOf(chart, simulation);
	const answered = answeredOf(chart, simulation);
	const named = [from, startYear, startYear + YEARS - 1];
	const small: Axisless = {
		id: `small-${chart.id}`,
		title: stationTitle(chart, simulation, view),
		subtitle: chart.level,
		x: {
			...{ low: from, high: startYear + YEARS },
			ticks: named.map((value) => ({ value: value + 0.5, label: String(value) }))
		},
		layers: [
			...answered(bands ? bandLayers(chart, startYear, bands, [80]) : []),
			...historyLayers(chart, simulation, from, baseline),
			...[baseline, ...answered([scenario])]
		],
		...unansweredOf(chart, simulation),
		rule: { x: startYear, text: 'Projection starts' },
		annotations: [],
		cursor: stationCursor(chart, simulation, view, scenario, baseline),
		caption: '',
		// The station's large chart has the numbers.
		table: { rowLabel: '', rows: [], columns: [] }
	};
	return onAxis(small, (values) => valueAxis(values, true, STEPS, chart.axis), held);
}
