import { MONTHS_PER_YEAR } from '#models/units.ts';
import { fixed, stepDecimals } from '$lib/format/number.ts';
import type { PlotLine, PlotSpec } from '$lib/plot/plot.ts';
import { axis, roundStep } from '$lib/plot/ticks.ts';
import { measureBands } from './measureBands.ts';
import type { MeasureValues } from './measureValues.ts';
import { hasBaseline, hasValues, meanOf, placeOf } from './measureValues.ts';
import { measureWriting, powerWords } from './measureWords.ts';
import { stretches } from './stretches.ts';

/** Parts of the value axis, and years from one label to the next. */
const PARTS = 4;
const YEARS_APART = 3;
/** Spans between which there is something to draw; formulas go further than eyes. */
const SPAN_LOW = 1e-100;
const SPAN_HIGH = 1e100;
/** Sizes outside which a tick is written with a power of ten. */
const LONG = 1e7;
const SHORT = 1e-4;

/**
 * A measure by month on axes with round ends, zero among them.
 *
 * @returns null where there is no value, or no span of values can be drawn
 */
export function measurePlot(values: MeasureValues): PlotSpec | null {
	if (!hasValues(values)) return null;
	const { scenario, baseline, from, year, unit } = values;
	const areas = measureBands(values).flatMap(({ holds, points }) =>
		stretches(points).map((stretch) => ({ holds, points: stretch, colour: 'ru' as const }))
	);
	const edges = areas.flatMap(({ points }) => points.flatMap(([, low, high]) => [low, high]));
	const finite = [0, ...scenario, ...baseline, ...edges].filter(Number.isFinite);
	const [low, highest] = [Math.min(...finite), Math.max(...finite)];
	const high = low === highest ? low + 1 : highest;
	if (!(high - low > SPAN_LOW && high - low < SPAN_HIGH)) return null;
	const { write, tail } = measureWriting(unit);
	const words = tickWords(roundStep(high - low, PARTS));
	const { span, ticks } = axis(low, high, (value) => write(words(value)), tail.trim(), PARTS);
	const mean = values.gap ? NaN : meanOf(scenario, year - from);
	const years = scenario.length / MONTHS_PER_YEAR;
	return {
		...{ x: [from, from + years], y: span, yTicks: ticks, notes: [] },
		xTicks: Array.from({ length: years }, (_, index) => index)
			.filter((index) => index % YEARS_APART === 0)
			.map((index) => ({ value: from + index + 0.5, label: String(from + index) })),
		areas,
		lines: linesOf(values),
		dots: Number.isFinite(mean) ? [{ x: year + 0.5, y: mean, colour: 'ru', hollow: false }] : [],
		rule: { x: year + 0.5, label: String(year) }
	};
}

/** Both worlds as lines, named where there are two; the scenario alone where the baseline says nothing. */
function linesOf(values: MeasureValues): readonly PlotLine[] {
	const { scenario, baseline, from } = values;
	const line = (of: readonly number[], { label, ...look }: Omit<PlotLine, 'points'>): PlotLine[] => {
		const points = of
			.map((value, month) => [placeOf(from, month), value] as const)
			.filter(([, value]) => Number.isFinite(value));
		const found = stretches(points);
		// What is left of it is named at its end.
		return found.map((stretch, place) => ({
			...look,
			points: stretch,
			...(label !== undefined && place === found.length - 1 ? { label } : {})
		}));
	};
	if (!hasBaseline(values)) return line(scenario, { colour: 'ru', kind: 'solid' });
	return [
		...line(baseline, { colour: 'base', kind: 'dashed', label: 'baseline' }),
		...line(scenario, { colour: 'ru', kind: 'solid', label: 'your scenario' })
	];
}

/** Writes the values of an axis with the decimals of its step. */
function tickWords(step: number): (value: number) => string {
	return (value) => {
		const clean = Math.abs(value) < step / 2 ? 0 : value;
		if (clean === 0) return '0';
		return step >= SHORT && Math.abs(clean) < LONG
			? fixed(clean, stepDecimals(Number(step.toPrecision(6))))
			: powerWords(clean);
	};
}
