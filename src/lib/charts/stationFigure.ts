import type { View } from '#models/scenarios/state.ts';
import type { Simulation } from '#models/simulate.ts';
import { YEARS } from '#models/summary.ts';
import { valueAxis, yearAxis } from './axis.ts';
import { bandLayers, pathLayers } from './bandLayers.ts';
import type { BandQuantiles } from './bandLayers.ts';
import { annotationsOf } from './events.ts';
import type { Figure, Layer, LineLayer } from './figure.ts';
import { axisFor } from './heldAxis.ts';
import type { HeldAxis } from './heldAxis.ts';
import { historyLayers } from './historyLayers.ts';
import { chartTimes, chartValues, STATION_CHARTS } from './stationChart.ts';
import type { StationChart } from './stationChart.ts';
import { companionLayers } from './companionLayers.ts';
import { stationCursor } from './stationCursor.ts';
import { stationTable } from './stationTable.ts';
import { bandCaption, CAUTIONS, stationTitle } from './stationWords.ts';

export type { BandQuantiles } from './bandLayers.ts';

/** What a station's chart is made from. */
export interface StationInput {
	readonly simulation: Simulation;
	readonly view: View;
	/** Bands for the view's level or difference; null while none are computed. */
	readonly bands: BandQuantiles | null;
	/** Sample paths in the series' own unit, one value a month. */
	readonly paths: readonly ArrayLike<number>[] | null;
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
function* drawnValues(layers: readonly Layer[]): Iterable<number> {
	for (const layer of layers) {
		if (layer.kind === 'band') {
			yield* layer.low;
			yield* layer.high;
		} else yield* layer.y;
	}
}

/** Baseline, scenario and their difference on the chart's axes. */
function linesOf(chart: StationChart, simulation: Simulation) {
	const x = chartTimes(chart, simulation.startYear);
	const [before, after] = [simulation.baseline, simulation.scenario].map((world) =>
		chartValues(chart, world[chart.series])
	);
	const change = after.map((value, index) => value - before[index]);
	const end = (values: readonly number[]) => values[values.length - 1];
	const name = chart.id === 'price' ? 'Outlook' : 'Baseline';
	const line = (role: 'scenario' | 'baseline', y: number[], endLabel: string): LineLayer => ({
		...{ kind: 'line', role, tone: role === 'baseline' ? 'base' : chart.tone },
		...{ name: role === 'baseline' ? name : 'Your scenario', x, y, endLabel }
	});
	return {
		baseline: line('baseline', before, `${name} ${chart.write(end(before))}`),
		scenario: line('scenario', after, `Your scenario ${chart.write(end(after))}`),
		difference: line('scenario', change, `Your scenario ${chart.writeChange(end(change))}`)
	};
}

/** Bands or paths of the draws, as the view asks. */
function drawLayers(chart: StationChart, { simulation, view, bands, paths }: StationInput): Layer[] {
	if (view.band === 'fan' && bands) return bandLayers(chart, simulation.startYear, bands);
	return view.band === 'paths' && paths ? pathLayers(chart, simulation.startYear, paths) : [];
}

/** A figure whose value axis is not chosen yet. */
type Axisless = Omit<Figure, 'y'>;

/** A figure on the axis that its layers ask for, or on the one that holds still. */
function onAxis(
	figure: Axisless,
	steps: number,
	rule: StationChart['axis'],
	held: HeldAxis | null | undefined
): Figure {
	const y = axisFor(figure.id, held) ?? valueAxis(drawnValues(figure.layers), true, steps, rule);
	return { ...figure, y };
}

/** Large chart of a station in the view asked for. */
export function stationFigure(input: StationInput): Figure {
	return onAxis(axisless(input), STEPS, STATION_CHARTS[input.view.station].axis, input.held);
}

function axisless(input: StationInput): Axisless {
	const { simulation, view, bands } = input;
	const { startYear } = simulation;
	const chart = STATION_CHARTS[view.station];
	const isDifference = view.show === 'difference';
	const { baseline, scenario, difference } = linesOf(chart, simulation);
	const shown = isDifference ? difference : scenario;
	const from = isDifference ? startYear : Math.max(chart.levelFrom, input.from ?? 0);
	const levels = isDifference
		? []
		: [
				...historyLayers(chart, simulation, from, baseline),
				...companionLayers(chart, simulation, baseline.x),
				baseline
			];
	const layers = [...drawLayers(chart, input), ...levels, shown];
	const hasRecord = !isDifference && from < startYear;
	return {
		id: `${view.station}-${view.show}-${view.band}`,
		title: stationTitle(chart, simulation, view),
		subtitle: isDifference ? chart.difference : chart.level,
		x: yearAxis(from, startYear + YEARS, isDifference ? 1 : YEARS_APART, startYear),
		layers,
		rule: hasRecord ? { x: startYear, text: 'Projection starts' } : null,
		annotations: isDifference ? [] : annotationsOf(chart.id, from, startYear),
		cursor: stationCursor(chart, simulation, view, shown, isDifference ? null : baseline),
		caption: bandCaption(view.band, bands !== null),
		...(isDifference ? {} : { caution: CAUTIONS[chart.id] }),
		table: stationTable(
			chart,
			simulation,
			baseline.y,
			scenario.y,
			bands,
			isDifference ? 'difference' : 'scenario'
		)
	};
}

/** Small chart of a station in the chain: its level with the band that holds 80 of 100 draws. */
export function smallFigure(
	chart: StationChart,
	simulation: Simulation,
	bands: BandQuantiles | null,
	year: number,
	held: HeldAxis | null = null
): Figure {
	const view: View = { station: chart.id, show: 'level', band: 'fan', year };
	const from = chart.id === 'output' ? SMALL_FROM_OUTPUT : SMALL_FROM;
	const full = axisless({ simulation, view, bands, paths: null, from });
	const layers = full.layers.filter((layer) =>
		layer.kind === 'band' ? layer.holds === 80 : layer.kind === 'dots' || layer.role !== 'companion'
	);
	const named = [from, simulation.startYear, simulation.startYear + YEARS - 1];
	const small: Axisless = {
		...full,
		id: `small-${chart.id}`,
		x: {
			...{ low: from, high: simulation.startYear + YEARS },
			ticks: named.map((value) => ({ value: value + 0.5, label: String(value) }))
		},
		layers,
		annotations: []
	};
	return onAxis(small, SMALL_STEPS, chart.axis, held);
}
