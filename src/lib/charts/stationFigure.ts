import type { View } from '#models/scenarios/state.ts';
import type { Simulation } from '#models/simulate.ts';
import { YEARS } from '#models/summary.ts';
import { provisos } from '../answer/provisos/provisos.ts';
import type { Quantiles } from '../state/bands.ts';
import { valueAxis, yearAxis } from './axis.ts';
import { answeredOf, unansweredOf } from './answered.ts';
import type { ModelLayer } from './answered.ts';
import { bandLayers, drawsAgree, pathLayers } from './bandLayers.ts';
import { annotationsOf } from './events.ts';
import type { Figure, Layer, LineLayer } from './figure.ts';
import { gapWords } from './gapWords.ts';
import { axisFor } from './heldAxis.ts';
import type { HeldAxis } from './heldAxis.ts';
import { historyLayers } from './historyLayers.ts';
import { recordedSince, recordedSinceNote, recordedSinceWords } from './recordedSince.ts';
import { chartTimes, chartValues } from './chartValues.ts';
import { STATION_CHARTS } from './stationChart.ts';
import type { StationChart } from './stationChart.ts';
import { changeAxis } from './changeAxis.ts';
import { changeLabel, NO_CHANGE } from './changeLabel.ts';
import { companionLayers } from './companionLayers.ts';
import { stationCursor } from './stationCursor.ts';
import { stationTable } from './stationTable.ts';
import { CAUTIONS, stationCaption, stationTitle } from './stationWords.ts';
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

/** Steps of the value axis at most; of a small chart. */
const STEPS = 5;
const SMALL_STEPS = 4;
/** First year of a small chart; of that of the output. */
const SMALL_FROM = 2020;
const SMALL_FROM_OUTPUT = 2015;
/** Years from one label to the next beside a record; a projection alone names every year. */
const YEARS_APART = 3;

/** Values between which the axis must reach: what is drawn, to the edge of the palest band. */
const drawnValues = (layers: readonly Layer[]): Iterable<number> => ({
	*[Symbol.iterator]() {
		for (const layer of layers) {
			if (layer.kind === 'band') {
				yield* layer.low;
				yield* layer.high;
			} else yield* layer.y;
		}
	}
});

/** A line of a station over the model's years, which writes its last value at its end. */
function stationLine(
	chart: StationChart,
	startYear: number,
	role: 'scenario' | 'baseline',
	y: readonly number[],
	write: StationChart['write']
): LineLayer {
	const isBaseline = role === 'baseline';
	const name = isBaseline ? (chart.id === 'price' ? 'Outlook' : 'Baseline') : 'Your scenario';
	const last = write(y[y.length - 1]);
	return {
		...{ kind: 'line', role, tone: isBaseline ? 'base' : chart.tone, name },
		...{ x: chartTimes(chart, startYear), y, endLabel: `${name}${last === NO_CHANGE ? ':' : ''} ${last}` }
	};
}

/** Baseline and scenario on the chart's axes. */
function levelsOf(chart: StationChart, { startYear, baseline, scenario }: Simulation) {
	const values = (world: Simulation['baseline']) => chartValues(chart, world[chart.series]);
	return {
		baseline: stationLine(chart, startYear, 'baseline', values(baseline), chart.write),
		scenario: stationLine(chart, startYear, 'scenario', values(scenario), chart.write)
	};
}

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

/** A figure whose value axis is not chosen yet. */
type Axisless = Omit<Figure, 'y'>;

/** A figure on the axis that its layers ask for, or on the one that holds still. */
function onAxis(
	figure: Axisless,
	made: (values: Iterable<number>) => Figure['y'],
	held: HeldAxis | null | undefined
): Figure {
	const y = axisFor(figure.id, held) ?? made(drawnValues(figure.layers));
	// Nothing is measured where nothing is drawn: the ground alone stays.
	return { ...figure, y: figure.layers.length > 0 ? y : { ...y, ticks: y.ticks.slice(0, 1) } };
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
	const { baseline, scenario } = levelsOf(chart, simulation);
	const change = scenario.y.map((value, step) => value - baseline.y[step]);
	const answered = answeredOf(chart, simulation);
	const shown = isDifference
		? stationLine(chart, startYear, 'scenario', change, (last) => changeLabel(chart, last))
		: scenario;
	const from = isDifference ? startYear : Math.max(chart.levelFrom, input.from ?? 0);
	const levels = isDifference
		? []
		: [
				...historyLayers(chart, simulation, from, baseline),
				...answered(companionLayers(chart, simulation, baseline.x)),
				baseline
			];
	const layers = [...answered(drawLayers(chart, input, spread)), ...levels, ...answered([shown])];
	const hasRecord = !isDifference && from < startYear;
	const since = recordedSince(chart.id, simulation);
	return {
		id: `${view.station}-${view.show}-${view.band}`,
		title: stationTitle(chart, simulation, view),
		subtitle: isDifference ? chart.difference : chart.level,
		x: yearAxis(from, startYear + YEARS, isDifference ? 1 : YEARS_APART, startYear),
		layers,
		...unansweredOf(chart, simulation),
		rule: hasRecord ? { x: startYear, text: 'Projection starts' } : null,
		annotations: isDifference
			? []
			: [...annotationsOf(chart.id, from, startYear), ...recordedSinceNote(chart.id, since, scenario)],
		cursor: stationCursor(chart, simulation, view, shown, isDifference ? null : baseline),
		...(proviso === '' ? {} : { proviso }),
		caption: [
			isDifference ? '' : recordedSinceWords(since),
			stationCaption(chart, simulation, view.band, spread, input.choice, gapWords(chart, input))
		]
			.filter(Boolean)
			.join(' '),
		...(isDifference ? {} : { caution: CAUTIONS[chart.id] }),
		table: stationTable(
			chart,
			simulation,
			baseline.y,
			scenario.y,
			bands,
			isDifference ? 'difference' : 'scenario',
			isDifference ? [] : since.y
		)
	};
}

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
	const from = chart.id === 'output' ? SMALL_FROM_OUTPUT : SMALL_FROM;
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
	return onAxis(small, (values) => valueAxis(values, true, SMALL_STEPS, chart.axis), held);
}
