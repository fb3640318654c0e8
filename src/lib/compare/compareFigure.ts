import type { StationId } from '#models/stations.ts';
import { valueAxis, yearAxis } from '$lib/charts/axis.ts';
import { changeAxis } from '$lib/charts/changeAxis.ts';
import { answeredOf } from '$lib/charts/answered.ts';
import type { BandLayer, Cursor, Figure, FigureTable, Layer, LineLayer, Tone } from '$lib/charts/figure.ts';
import { lineAt } from '$lib/charts/lineAt.ts';
import { pieces } from '$lib/charts/pieces.ts';
import { STATION_CHARTS } from '$lib/charts/stationChart.ts';
import type { StationChart } from '$lib/charts/stationChart.ts';
import { NO_ANSWER } from '$lib/format/noAnswer.ts';
import { NO_BREAK } from '$lib/format/number.ts';
import { dashOf } from '$lib/pins/letters.ts';
import type { Letter } from '$lib/pins/letters.ts';
import type { Calendar } from './calendar.ts';
import { yearsIn } from './calendar.ts';
import type { Against, ByYear, Compared } from './compared.ts';
import { endsUnanswered, pinsUnanswered } from './pinGaps.ts';
import type { PinBand } from './pinBand.ts';
import { baselinePoints, differencePoints, levelPoints } from './pinValues.ts';
import type { Points } from './pinValues.ts';
import { written, yearFactor } from './written.ts';

/** Years ahead of the cursor over which its words stand. Judgement. */
const AHEAD = 0.7;

/** What a chart of pins is made from. */
export interface CompareSpec {
	readonly id: string;
	readonly station: StationId;
	readonly title: string;
	readonly subtitle: string;
	readonly caption: string;
	readonly pins: readonly Compared[];
	readonly calendar: Calendar;
	readonly isChange: boolean;
	readonly against: Against;
	readonly year: number;
	/** Figures of a pin by calendar year, in the series' yearly unit. */
	readonly figures: (one: Compared) => ByYear;
	/** Band of a pin; null where there is none. */
	readonly band: (one: Compared) => PinBand | null;
	/** Words at a line's end. */
	readonly endLabel: (one: Compared, last: string) => string;
	/** Values that must fit on the axis beside this chart's own, so that neighbours share it. */
	readonly alsoFits?: readonly number[];
	/** Steps of the value axis at most, and years from one label to the next. */
	readonly steps: number;
	readonly yearEvery: number;
}

/** Chart of pins: a line each, with bands where they are asked for. */
export function compareFigure(spec: CompareSpec): Figure {
	const chart = STATION_CHARTS[spec.station];
	const drawn = spec.pins.filter((one) => one !== spec.against);
	const lines = drawn.map((one) => ({ one, line: pinLine(spec, chart, one) }));
	const layers: Layer[] = [
		...drawn.flatMap((one) => bandOf(spec, chart, one)),
		...sharedBaseline(spec, chart, drawn),
		...lines.flatMap(({ line }) => pieces(line, chart.steps))
	];
	const { id, title, subtitle, caption } = spec;
	return {
		...{ id, title, subtitle, caption },
		...axesOf(spec, chart, layers),
		layers,
		...pinsUnanswered(spec.against, chart, drawn),
		rule: null,
		annotations: [],
		cursor: cursorOf(spec, chart, lines),
		table: tableOf(spec, chart, drawn)
	};
}

function axesOf(spec: CompareSpec, chart: StationChart, layers: readonly Layer[]): Pick<Figure, 'x' | 'y'> {
	const values = layers.flatMap((layer) => (layer.kind === 'band' ? [...layer.low, ...layer.high] : layer.y));
	const fits = [...values, ...(spec.alsoFits ?? [])];
	const { from, last } = spec.calendar;
	return {
		x: yearAxis(from, last + 1, spec.yearEvery, from),
		y: spec.isChange ? changeAxis(chart, fits, spec.steps) : valueAxis(fits, false, spec.steps, chart.axis)
	};
}

/** Line of a pin as it is looked at. */
export function pointsOf(
	{ isChange, against }: Pick<CompareSpec, 'isChange' | 'against'>,
	chart: StationChart,
	one: Compared
): Points {
	return isChange ? differencePoints(chart, one, against) : levelPoints(chart, one);
}

function pinLine(spec: CompareSpec, chart: StationChart, one: Compared): LineLayer {
	const { x, y } = pointsOf(spec, chart, one);
	const { letter, name } = one.pin;
	const last = endsUnanswered(spec.against, chart, one)
		? NO_ANSWER
		: written(chart, y[y.length - 1] ?? 0, spec.isChange);
	const dash = dashOf(letter);
	return {
		kind: 'line',
		role: 'pin',
		tone: toneOf(letter),
		name: `${letter} ${name}`,
		x,
		y,
		endLabel: spec.endLabel(one, last),
		...(dash.length > 0 ? { dash } : {})
	};
}

function bandOf(spec: CompareSpec, chart: StationChart, one: Compared): Layer[] {
	const band = spec.band(one);
	if (band === null) return [];
	const layer: BandLayer = { kind: 'band', holds: 80, tone: toneOf(one.pin.letter), ...band };
	return [...answeredOf(chart, one.simulation)([layer])];
}

/** The baseline of levels, where all pins have the same. */
function sharedBaseline(spec: CompareSpec, chart: StationChart, drawn: readonly Compared[]): Layer[] {
	if (spec.isChange || drawn.length === 0) return [];
	const [first, ...others] = drawn.map((one) => baselinePoints(chart, one));
	const isShared = others.every(
		({ x, y }) => x[0] === first.x[0] && y.every((value, at) => value === first.y[at])
	);
	if (!isShared) return [];
	return [
		{ kind: 'line', role: 'baseline', tone: 'base', name: 'Without it', ...first, endLabel: 'Without it' }
	];
}

function cursorOf(
	spec: CompareSpec,
	chart: StationChart,
	lines: readonly { readonly one: Compared; readonly line: LineLayer }[]
): Cursor {
	const x = spec.year + 0.5;
	const values = lines.flatMap(({ one, line }) => {
		const value = spec.figures(one).get(spec.year);
		if (value === undefined || line.x.length === 0) return [];
		const y = lineAt(line, x);
		const text = `${one.pin.letter}${NO_BREAK}${written(chart, value * yearFactor(chart), spec.isChange)}`;
		return [{ y, text, tone: line.tone, strong: true, rises: lineAt(line, x + AHEAD) > y }];
	});
	return { year: spec.year, x, values };
}

function tableOf(spec: CompareSpec, chart: StationChart, drawn: readonly Compared[]): FigureTable {
	const years = yearsIn(spec.calendar);
	const columns = drawn.map((one) => {
		const byYear = spec.figures(one);
		const values = years.map((year) => {
			const value = byYear.get(year);
			return value === undefined ? null : value * yearFactor(chart);
		});
		return { label: `${one.pin.letter} ${one.pin.name}`, unit: chart.unit, values, decimals: chart.decimals };
	});
	return { rowLabel: 'Year', rows: years.map(String), columns };
}

function toneOf(letter: Letter): Tone {
	return `pin-${letter.toLowerCase()}` as Tone;
}
