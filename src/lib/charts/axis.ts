import { dollars } from '../format/money.ts';
import { fixed, stepDecimals } from '../format/number.ts';
import type { Axis, Tick } from './figure.ts';

/** Span below which values are one to a reader, and their labels would be noughts alone. judgement */
const SMALLEST_SPAN = 1e-15;
/** Sizes of a step within a power of ten. */
const ROUND_STEPS = [1, 2, 2.5, 5, 10];

/**
 * Smallest round step of which at most `count` cover a span.
 *
 * @param span > 0
 * @example roundStep(9, 5); // => 2
 */
export function roundStep(span: number, count: number): number {
	const rough = span / count;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = ROUND_STEPS.map((size) => size * power).find((size) => size >= rough * (1 - 1e-9)) ?? rough;
	return Number(step.toPrecision(12));
}

/** How an axis writes its ticks, and the unit that stands once, on the end label. */
export interface AxisWords {
	/** Writes a tick's value with the decimals of the step. */
	readonly write: (value: number, decimals: number) => string;
	/** Put behind the outermost label: ' a barrel'. */
	readonly unit: string;
}

/**
 * Value axis with round ends around what must fit.
 *
 * @param values what must fit; non-finite ones are left out
 * @param withZero whether zero must be on the axis
 * @param count at most so many steps
 */
export function valueAxis(
	values: Iterable<number>,
	withZero: boolean,
	count: number,
	words: AxisWords
): Axis {
	let low = withZero ? 0 : Infinity;
	let high = withZero ? 0 : -Infinity;
	for (const value of values) {
		if (!Number.isFinite(value)) continue;
		if (value < low) low = value;
		if (value > high) high = value;
	}
	if (!(high - low > SMALLEST_SPAN)) high = low + (Math.abs(low) > SMALLEST_SPAN ? Math.abs(low) : 1) * 0.1;
	const step = roundStep(high - low, count);
	const first = Math.floor(low / step + 1e-9);
	const last = Math.ceil(high / step - 1e-9);
	const decimals = stepDecimals(step);
	const end = Math.abs(first) > Math.abs(last) ? first : last;
	const ticks: Tick[] = [];
	for (let index = first; index <= last; index++) {
		const value = Number((index * step).toPrecision(12));
		ticks.push({ value, label: words.write(value, decimals) + (index === end ? words.unit : '') });
	}
	return { low: ticks[0].value, high: ticks[ticks.length - 1].value, ticks, unit: words.unit };
}

/** Year axis: a tick in the middle of every year, where its figures stand; words every so many years from `anchor`. */
export function yearAxis(from: number, until: number, every: number, anchor: number): Axis {
	const ticks: Tick[] = [];
	for (let year = Math.ceil(from); year <= Math.floor(until - 1e-9); year++) {
		ticks.push({ value: year + 0.5, label: (year - anchor) % every === 0 ? String(year) : '' });
	}
	return { low: from, high: until, ticks };
}

/** Plain numbers on an axis. */
export const plainWords = (unit: string): AxisWords => ({ write: fixed, unit: unit ? ` ${unit}` : '' });

/** Dollars on an axis: `−$5`. */
export const dollarWords = (unit: string): AxisWords => ({
	write: dollars,
	unit
});

/** Billions of dollars on an axis: `−$5bn`. */
export const dollarBnWords = (unit: string): AxisWords => ({
	write: (value, decimals) => (value === 0 ? '$0' : `${dollars(value, decimals)}bn`),
	unit
});
