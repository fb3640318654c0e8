import type { View } from '#models/scenarios/state.ts';
import type { Simulation } from '#models/simulate.ts';
import { YEARS } from '#models/summary.ts';
import { provisos } from '../answer/provisos/provisos.ts';
import type { Quantiles } from '../state/bands.ts';
import { valueAxis, yearAxis } from './axis.ts';
import { answeredOf, unansweredOf } from './answered.ts';
import type { ModelLayer } from './answered.ts';
import { bandLayers, drawsAgree, pathLayers } from './bandLayers.ts';
import type { Figure } from './figure.ts';
import { gapWords } from './gapWords.ts';
import type { HeldAxis } from './heldAxis.ts';
import { onAxis } from './onAxis.ts';
import type { Axisless } from './onAxis.ts';
import { STATION_CHARTS } from './stationChart.ts';
import type { StationChart } from './stationChart.ts';
import { changeAxis } from './changeAxis.ts';
import { stationCursor } from './stationCursor.ts';
import { levelsOf } from './stationLines.ts';
import { changePart, levelPart } from './stationPart.ts';
import { stationTable } from './stationTable.ts';
import { stationCaption, stationTitle } from './stationWords.ts';
import type { Draws } from './stationWords.ts';

/** What a station's chart is made from. */
export interface StationInput {
	readonly simulation: Simulation;
	readonly view: View;
	/** Bands for the view's level or difference; null while none are computed. */
	readonly bands: Quantiles | null;
	/** Sample paths in the series' own unit, one value a month; NaN where one has no answer. */
	readonly paths: readonly ArrayLike<number>[] | null;
	/** Draws without an answer at each step, which count in no band; absent or null where all have one. */
	readonly unanswered?: ArrayLike<number> | null;
	/** Draws asked for; absent while there are none. */
	readonly draws?: number;
	/** What the scenario chooses of its draws, as a sentence; see drawChoiceWords. */
	readonly choice?: string;
	/** Whether draws that are not there yet will come. */
	readonly awaitsDraws?: boolean;
	/** Axis that holds still while a lever is dragged. */
	readonly held?: HeldAxis | null;
	/** First year of the record shown, where less than all is wanted. */
	readonly from?: number;
}

/** Steps of the value axis at most. */
const STEPS = 5;

/** Bands or paths of the draws, as the view asks. */
function drawLayers(
	chart: StationChart,
	{ simulation, view, bands, paths }: StationInput,
	spread: Draws
): ModelLayer[] {
	if (view.band === 'fan' && bands)
		return spread === 'agreed' ? [] : bandLayers(chart, simulation.startYear, bands);
	return view.band === 'paths' && paths ? pathLayers(chart, simulation.startYear, paths) : [];
}

/** What there is to say of the draws. */
function spreadOf({ bands, awaitsDraws = false }: StationInput): Draws {
	if (bands === null) return awaitsDraws ? 'awaited' : 'none';
	return drawsAgree(bands) ? 'agreed' : 'spread';
}

/** Large chart of a station in the view asked for. */
export function stationFigure(input: StationInput): Figure {
	const chart = STATION_CHARTS[input.view.station];
	const made = (values: Iterable<number>) =>
		input.view.show === 'difference'
			? changeAxis(chart, values, STEPS)
			: valueAxis(values, true, STEPS, chart.axis);
	return onAxis(axisless(input), made, input.held);
}

function axisless(input: StationInput): Axisless {
	const { simulation, view, bands } = input;
	const { startYear } = simulation;
	const chart = STATION_CHARTS[view.station];
	const isDifference = view.show === 'difference';
	const spread = spreadOf(input);
	const proviso = provisos(simulation, view.year, view.station);
	const levels = levelsOf(chart, simulation);
	const own = isDifference
		? changePart(chart, simulation, levels)
		: levelPart(chart, simulation, levels, input.from ?? 0);
	const answered = answeredOf(chart, simulation);
	const drawsWords = stationCaption(
		chart,
		simulation,
		view.band,
		spread,
		input.choice,
		gapWords(chart, input)
	);
	const values = [levels.baseline.y, levels.scenario.y] as const;
	return {
		id: `${view.station}-${view.show}-${view.band}`,
		title: stationTitle(chart, simulation, view),
		subtitle: own.subtitle,
		x: yearAxis(own.from, startYear + YEARS, own.apart, startYear),
		layers: [...answered(drawLayers(chart, input, spread)), ...own.beneath, ...answered([own.shown])],
		...unansweredOf(chart, simulation),
		rule: own.from < startYear ? { x: startYear, text: 'Projection starts' } : null,
		annotations: own.annotations,
		cursor: stationCursor(chart, simulation, view, own.shown, own.beside),
		...(proviso === '' ? {} : { proviso }),
		caption: [own.sinceWords, drawsWords].filter(Boolean).join(' '),
		...(own.caution === undefined ? {} : { caution: own.caution }),
		table: stationTable(
			chart,
			simulation,
			...values,
			bands,
			isDifference ? 'difference' : 'scenario',
			own.since
		)
	};
}
