import type { View } from '#models/scenarios/state.ts';
import type { Simulation } from '#models/simulate.ts';
import { YEARS } from '#models/summary.ts';
import { monthLabel } from '#models/timeline.ts';
import { valueAxis, yearAxis } from './axis.ts';
import type {
	Annotation,
	Axis,
	BandLayer,
	Cursor,
	Figure,
	FigureTable,
	Layer,
	LineLayer,
	TableColumn
} from './figure.ts';
import { historyFrom, HISTORY } from './history.ts';
import type { History } from './history.ts';
import { chartQuantile, chartTimes, chartValues, STATION_CHARTS, yearValue } from './stationChart.ts';
import type { StationChart } from './stationChart.ts';
import { bandCaption, stationTitle } from './stationWords.ts';

/** Quantiles of the draws over the chart's steps, in the series' own unit. */
export interface BandQuantiles {
	readonly q05: ArrayLike<number>;
	readonly q10: ArrayLike<number>;
	readonly q25: ArrayLike<number>;
	readonly q50: ArrayLike<number>;
	readonly q75: ArrayLike<number>;
	readonly q90: ArrayLike<number>;
	readonly q95: ArrayLike<number>;
}

/** What a station's chart is made from. */
export interface StationInput {
	readonly simulation: Simulation;
	readonly view: View;
	/** Bands for the view's level or difference; null while none are computed. */
	readonly bands: BandQuantiles | null;
	/** Sample paths in the series' own unit, one value a step. */
	readonly paths: readonly ArrayLike<number>[] | null;
	/** Axis that holds still while a lever is dragged. */
	readonly frozen?: Axis | null;
}

const BAND_EDGES = [
	[90, 'q05', 'q95', '90 of 100 draws'],
	[80, 'q10', 'q90', '80 of 100'],
	[50, 'q25', 'q75', '50 of 100']
] as const;

/** Bands of the fan, palest first. */
function bandLayers(chart: StationChart, x: readonly number[], bands: BandQuantiles): BandLayer[] {
	return BAND_EDGES.map(([holds, low, high, endLabel]) => ({
		kind: 'band',
		holds,
		tone: chart.tone,
		x,
		low: chartQuantile(chart, bands[low]),
		high: chartQuantile(chart, bands[high]),
		endLabel
	}));
}

/** Lines of the sample paths. */
function pathLayers(
	chart: StationChart,
	x: readonly number[],
	paths: readonly ArrayLike<number>[]
): LineLayer[] {
	return paths.map((path, index) => ({
		kind: 'line',
		role: 'path',
		tone: chart.tone,
		name: `Draw ${index + 1}`,
		x,
		y: chartQuantile(chart, path)
	}));
}

/** The record and, dashed, the months between it and the model. */
function historyLayers(
	chart: StationChart,
	history: History,
	x: readonly number[],
	y: readonly number[]
): Layer[] {
	if (history.x.length === 0) return [];
	if (!history.joined)
		return [{ kind: 'dots', tone: chart.tone, name: history.name, x: history.x, y: history.y }];
	const last = history.x.length - 1;
	const line: LineLayer = {
		kind: 'line',
		role: 'history',
		tone: chart.tone,
		name: history.name,
		x: history.x,
		y: history.y
	};
	if (history.x[last] >= x[0]) return [line];
	const bridge: LineLayer = {
		kind: 'line',
		role: 'bridge',
		tone: chart.tone,
		name: 'Not yet recorded',
		x: [history.x[last], x[0]],
		y: [history.y[last], y[0]]
	};
	return [line, bridge];
}

const EVENTS: readonly Annotation[] = [
	{ x: 2020.29, y: 18.38, text: 'Pandemic', side: 'below' },
	{ x: 2022.45, y: 122.71, text: 'Invasion of Ukraine', side: 'above' },
	{ x: 2026.29, y: 117.29, text: 'Hormuz shut', side: 'left' }
];

/** The chosen year on the axis and the values that stand beside the cursor. */
function cursorOf(
	chart: StationChart,
	input: StationInput,
	baseline: number[],
	scenario: number[],
	x: number[]
): Cursor {
	const { view, simulation } = input;
	const index = view.year - simulation.startYear;
	const isDifference = view.show === 'difference';
	const before = yearValue(chart, simulation.baseline[chart.series], index);
	const after = yearValue(chart, simulation.scenario[chart.series], index);
	const place = view.year + 0.5;
	const at = Math.min(
		x.length - 1,
		Math.max(
			0,
			x.findIndex((value) => value >= place - 1e-6)
		)
	);
	const strong = {
		y: scenario[at] - (isDifference ? baseline[at] : 0),
		text: isDifference ? chart.writeChange(after - before) : chart.write(after),
		tone: chart.tone,
		strong: true
	};
	const quiet = { y: baseline[at], text: chart.write(before), tone: 'base' as const, strong: false };
	return { year: view.year, x: place, values: isDifference ? [strong] : [strong, quiet] };
}

/** Table behind a chart: the steps of the model with baseline, scenario, difference and the edges of the bands. */
function tableOf(
	chart: StationChart,
	input: StationInput,
	baseline: number[],
	scenario: number[]
): FigureTable {
	const { simulation, bands, view } = input;
	const column = (label: string, values: readonly number[]): TableColumn => ({
		label,
		unit: chart.unit,
		values,
		decimals: chart.decimals
	});
	const rows =
		chart.steps === 'month'
			? baseline.map((_, month) => monthLabel(simulation.startYear, month))
			: Array.from({ length: YEARS }, (_, year) => String(simulation.startYear + year));
	const what = view.show === 'difference' ? 'difference' : 'scenario';
	const edges = bands
		? (['q10', 'q50', 'q90'] as const).map((name) =>
				column(`${what}, ${name}`, chartQuantile(chart, bands[name]))
			)
		: [];
	return {
		rowLabel: chart.steps === 'month' ? 'Month' : 'Year',
		rows,
		columns: [
			column('baseline', baseline),
			column('scenario', scenario),
			column(
				'difference',
				scenario.map((value, index) => value - baseline[index])
			),
			...edges
		]
	};
}

/** Values between which the axis must reach: what is drawn, to the edge of the palest band. */
function* drawnValues(layers: readonly Layer[], from: number): Iterable<number> {
	for (const layer of layers) {
		const [one, other] = layer.kind === 'band' ? [layer.low, layer.high] : [layer.y, layer.y];
		for (let index = 0; index < layer.x.length; index++) {
			if (layer.x[index] < from) continue;
			yield one[index];
			yield other[index];
		}
	}
}

/** Large chart of a station in the view asked for. */
export function stationFigure(input: StationInput): Figure {
	const { simulation, view, bands, paths } = input;
	const chart = STATION_CHARTS[view.station];
	const isDifference = view.show === 'difference';
	const x = chartTimes(chart, simulation.startYear);
	const baseline = chartValues(chart, simulation.baseline[chart.series]);
	const scenario = chartValues(chart, simulation.scenario[chart.series]);
	const shown = isDifference ? scenario.map((value, index) => value - baseline[index]) : scenario;
	const from = isDifference ? simulation.startYear : chart.levelFrom;
	const until = simulation.startYear + YEARS;
	const history = isDifference ? null : historyFrom(HISTORY[chart.id], from);

	const layers: Layer[] = [];
	if (view.band === 'fan' && bands) layers.push(...bandLayers(chart, x, bands));
	if (view.band === 'paths' && paths) layers.push(...pathLayers(chart, x, paths));
	if (history) layers.push(...historyLayers(chart, history, x, baseline));
	if (!isDifference) {
		layers.push({
			kind: 'line',
			role: 'baseline',
			tone: 'base',
			name: 'Baseline',
			x,
			y: baseline,
			endLabel: `Baseline ${chart.write(baseline[baseline.length - 1])}`
		});
		layers.push(...companionLayers(chart, simulation, x));
	}
	const last = shown[shown.length - 1];
	layers.push({
		kind: 'line',
		role: 'scenario',
		tone: chart.tone,
		name: 'Your scenario',
		x,
		y: shown,
		endLabel: `Your scenario ${isDifference ? chart.writeChange(last) : chart.write(last)}`
	});
	const withZero = isDifference || chart.id !== 'output';
	return {
		id: `${view.station}-${view.show}-${view.band}`,
		title: stationTitle(chart, simulation, view),
		subtitle: isDifference ? chart.difference : chart.level,
		x: yearAxis(from, until, isDifference ? 1 : 3, simulation.startYear),
		y: input.frozen ?? valueAxis(drawnValues(layers, from), withZero, 5, chart.axis),
		layers,
		rule: isDifference ? null : { x: simulation.startYear, text: 'Projection starts' },
		annotations: !isDifference && chart.id === 'price' ? EVENTS : [],
		cursor: cursorOf(chart, input, baseline, scenario, x),
		caption: bandCaption(view.band, bands !== null),
		table: tableOf(chart, input, baseline, scenario)
	};
}

/** Quiet companions of a level chart: Urals and ESPO beside the tax price, all receipts beside hard currency. */
function companionLayers(chart: StationChart, simulation: Simulation, x: readonly number[]): LineLayer[] {
	const companions = { russia: ['urals', 'espo'], income: ['exportRevenue'] } as const;
	const names = { urals: 'Urals', espo: 'ESPO', exportRevenue: 'All receipts' } as const;
	if (chart.id !== 'russia' && chart.id !== 'income') return [];
	return companions[chart.id].map((series) => ({
		kind: 'line' as const,
		role: 'companion' as const,
		tone: chart.tone,
		name: names[series],
		x,
		y: chartValues(chart, simulation.scenario[series]),
		endLabel: names[series]
	}));
}

/** Small chart of a station in the chain: level with its 80 band, on its own scale. */
export function smallFigure(
	chart: StationChart,
	simulation: Simulation,
	bands: BandQuantiles | null,
	year: number
): Figure {
	const view: View = { station: chart.id, show: 'level', band: 'line', year };
	const full = stationFigure({ simulation, view, bands: null, paths: null });
	const from = chart.id === 'output' ? 2015 : 2020;
	const x = chartTimes(chart, simulation.startYear);
	const band = bands ? bandLayers(chart, x, bands).filter(({ holds }) => holds === 80) : [];
	const layers = [
		...band,
		...full.layers
			.filter((layer) => layer.kind !== 'line' || layer.role !== 'companion')
			.map((layer) => (layer.kind === 'band' ? layer : { ...layer, endLabel: '' }))
	];
	return {
		...full,
		id: `small-${chart.id}`,
		x: {
			low: from,
			high: simulation.startYear + YEARS,
			ticks: [from, simulation.startYear, simulation.startYear + YEARS - 1].map((value) => ({
				value,
				label: String(value)
			}))
		},
		y: valueAxis(drawnValues(layers, from), chart.id === 'budget', 4, chart.axis),
		layers,
		annotations: []
	};
}
