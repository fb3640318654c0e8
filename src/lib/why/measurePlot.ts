import { MONTHS_PER_YEAR } from '#models/units.ts';
import type { UnitName } from '#models/units.ts';
import { FAN } from '$lib/charts/bandLayers.ts';
import type { Quantiles } from '$lib/state/bands.ts';
import type { LeftOut } from '$lib/state/leftOut.ts';
import { fixed, stepDecimals } from '$lib/format/number.ts';
import { monthMiddle } from '$lib/plot/calendar.ts';
import type { PlotLine, PlotSpec } from '$lib/plot/plot.ts';
import { axis, roundStep } from '$lib/plot/ticks.ts';
import { measureWords, measureWriting, NO_RESULT, powerWords } from './measureWords.ts';
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

/** Monthly values of a measure in both worlds, and where they are looked at. */
export interface MeasureValues {
	readonly scenario: readonly number[];
	readonly baseline: readonly number[];
	/** Calendar year of the first month, and the one looked at. */
	readonly from: number;
	readonly year: number;
	/** null where it is not known. */
	readonly unit: UnitName | null;
	/** Monthly quantiles of the draws, NaN where a draw has no value; null while there are none. */
	readonly bands: Quantiles | null;
	/** Why the year looked at has no result, as part of a sentence; absent or null where it has one. */
	readonly gap?: string | null;
	/** The draws behind the bands, and how many of them count in none; absent or null without bands. */
	readonly leftOut?: LeftOut | null;
}

/** A band of a measure: the months in which every draw has a value. */
export interface MeasureBand {
	readonly holds: 50 | 80 | 90;
	/** Words at its end. */
	readonly words: string;
	readonly points: readonly (readonly [x: number, low: number, high: number])[];
}

/** Bands of a measure, palest first; none where fewer than two months have one. */
export function measureBands({ bands, from }: Pick<MeasureValues, 'bands' | 'from'>): readonly MeasureBand[] {
	if (bands === null) return [];
	return FAN.map(({ holds, lower, upper, words }) => ({
		...{ holds, words },
		points: Array.from(
			bands[lower],
			(low, month) => [placeOf(from, month), low, bands[upper][month]] as const
		).filter(([, low, high]) => Number.isFinite(low) && Number.isFinite(high))
	})).filter(({ points }) => points.length > 1);
}

/** Place of a month on the year axis: its middle. The first month is 0. */
export const placeOf = (from: number, month: number) => monthMiddle(from, month + 1);

/** Whether the baseline says anything: not where it is the same, nor where a measure of differences is zero without a scenario. */
export function hasBaseline({ scenario, baseline }: Pick<MeasureValues, 'scenario' | 'baseline'>): boolean {
	return (
		baseline.some((value, month) => !Object.is(value, scenario[month])) &&
		baseline.some((value) => value !== 0)
	);
}

/** Whether any month has a value, in either world. */
export function hasValues({ scenario, baseline }: Pick<MeasureValues, 'scenario' | 'baseline'>): boolean {
	return [scenario, baseline].some((world) => world.some(Number.isFinite));
}

/** Mean of a calendar year's months. */
export function meanOf(values: readonly number[], index: number): number {
	const months = values.slice(MONTHS_PER_YEAR * index, MONTHS_PER_YEAR * (index + 1));
	return months.reduce((sum, value) => sum + value, 0) / MONTHS_PER_YEAR;
}

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
	const mean = values.gap ? NaN : meanOf(scenario, year - from);
	const years = scenario.length / MONTHS_PER_YEAR;
	const isBeside = hasBaseline(values);
	const lines = [
		...(isBeside ? line(baseline, { colour: 'base', kind: 'dashed', label: 'baseline' }) : []),
		...line(scenario, { colour: 'ru', kind: 'solid', ...(isBeside ? { label: 'your scenario' } : {}) })
	];
	return {
		...{ x: [from, from + years], y: span, yTicks: ticks, notes: [] },
		xTicks: Array.from({ length: years }, (_, index) => index)
			.filter((index) => index % YEARS_APART === 0)
			.map((index) => ({ value: from + index + 0.5, label: String(from + index) })),
		areas,
		lines,
		dots: Number.isFinite(mean) ? [{ x: year + 0.5, y: mean, colour: 'ru', hollow: false }] : [],
		rule: { x: year + 0.5, label: String(year) }
	};
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

/** What the year looked at has in each world, in words: the value, and what stands behind it. */
export function measureResult(values: MeasureValues): { readonly value: string; readonly rest: string } {
	if (values.gap) return { value: NO_RESULT, rest: `: ${values.gap}` };
	const { write, tail } = measureWriting(values.unit);
	const mean = (of: readonly number[]) => write(measureWords(meanOf(of, values.year - values.from)));
	const before = hasBaseline(values) ? `, ${mean(values.baseline)} in the baseline` : '';
	const value = mean(values.scenario);
	return {
		value: value === NO_RESULT ? value : value + tail,
		rest: ` on average in ${values.year}${before}`
	};
}
