import { monthWords, yearPlace, yearTicks } from '$lib/plot/calendar.ts';
import { dollars } from '$lib/format/money.ts';
import { fixed } from '$lib/format/number.ts';
import type { PlotDot, PlotLine, PlotSpec, Tick } from '$lib/plot/plot.ts';
import { axis } from '$lib/plot/ticks.ts';
import type { Axis } from '$lib/plot/ticks.ts';
import { amount } from './amount.ts';
import type { ForeseenMonth } from './outlookMonths.ts';
import type { Observation, ObservedStage } from './observation.ts';

/** Error beyond which a month's stem is drawn heavy: a tenth of what was observed. */
const FAR = 0.1;
/** Months beyond which a series counts as unbroken and its model is drawn as a line. */
const UNBROKEN = 20;
/** Span below which half-years are ticked. [yr] */
const SHORT = 1.5;

const isFar = ({ observed, modelled }: Observation) =>
	Math.abs(modelled - observed) > FAR * Math.abs(observed);

/** Januaries, and the half-years between where the record is short. */
function timeTicks(span: readonly [number, number]): readonly Tick[] {
	const isShort = span[1] - span[0] < SHORT;
	const halves = yearTicks(span.map((end) => end - 0.5) as [number, number]);
	const between = halves.map(({ value }) => ({ value: value + 0.5, label: 'Jul' }));
	return [...yearTicks(span), ...(isShort ? between : [])];
}

function modelMarks(stage: ObservedStage): { lines: PlotLine[]; dots: PlotDot[] } {
	const observed = stage.months.map((month) => ({
		x: yearPlace(month.month),
		y: month.observed,
		colour: 'br' as const,
		hollow: month.unverified,
		stem: month.modelled,
		far: isFar(month)
	}));
	const points = stage.months.map(({ month, modelled }) => [yearPlace(month), modelled] as const);
	if (stage.months.length > UNBROKEN) {
		return { lines: [{ points, colour: 'ru', kind: 'solid', label: 'Model' }], dots: observed };
	}
	const modelled = points.map(([x, y]) => ({ x, y, colour: 'ru' as const, hollow: false }));
	return { lines: [], dots: [...observed, ...modelled] };
}

/** Axis of a stage; the unit stands once, in the uppermost label. */
function stageAxis(low: number, high: number, { unit }: ObservedStage): Axis {
	const isDollars = unit.startsWith('USD');
	const { span, ticks } = axis(low, high, (value) => (isDollars ? dollars(value, 0) : fixed(value, 0)), '');
	const top = { value: span[1], label: amount(span[1], unit, 0) };
	return { span, ticks: [...ticks.slice(0, -1), top] };
}

/** Observed months as dots, the model as a line, or as dots where months are few; stems join the two. */
export function stagePlot(stage: ObservedStage): PlotSpec {
	const values = stage.months.flatMap(({ observed, modelled }) => [observed, modelled]);
	const places = stage.months.map(({ month }) => yearPlace(month));
	const x = [Math.min(...places) - 0.1, Math.max(...places) + 0.1] as const;
	const low = stage.id === 'discount' ? 0 : Math.min(...values) * 0.9;
	const { span, ticks } = stageAxis(low, Math.max(...values), stage);
	return {
		x,
		y: span,
		xTicks: timeTicks(x),
		yTicks: ticks,
		...modelMarks(stage),
		notes: [],
		rule: null
	};
}

/** The outlook of January 2026 and the Brent that came. */
export function outlookPlot(months: readonly ForeseenMonth[]): PlotSpec {
	const line = (pick: (month: ForeseenMonth) => number) =>
		months.map((month, index) => [index, pick(month)] as const);
	const high = Math.max(...months.map(({ observed }) => observed));
	const { span, ticks } = axis(0, high, (value) => `$${fixed(value, 0)}`, 'a barrel');
	return {
		x: [0, months.length - 1],
		y: span,
		xTicks: months.map(({ month }, index) => ({ value: index, label: monthWords(month).slice(0, 3) })),
		yTicks: ticks,
		lines: [
			{ points: line(({ observed }) => observed), colour: 'br', kind: 'solid', label: 'Observed' },
			{
				points: line(({ foreseen }) => foreseen),
				colour: 'base',
				kind: 'dashed',
				label: 'EIA outlook of January 2026'
			}
		],
		dots: [],
		notes: [],
		rule: null
	};
}
