import { roundStep } from '../charts/axis.ts';

/** A horizontal scale from values to per cent of a track's width. */
export interface BarScale {
	readonly low: number;
	readonly high: number;
	/** Place of a value, 0…100. */
	at(value: number): number;
}

/**
 * Scale that holds all values and zero, with a little air at both ends.
 *
 * @param values what must fit; non-finite ones are left out
 * @param air share of the span that is added at each end that holds a value
 * @example barScale([-4, 2], 0).at(-4); // => 0
 */
export function barScale(values: readonly number[], air = 0.04): BarScale {
	const finite = [0, ...values.filter(Number.isFinite)];
	const lowest = Math.min(...finite);
	const highest = Math.max(...finite);
	const span = highest - lowest || 1;
	const low = lowest < 0 ? lowest - air * span : lowest;
	const high = highest > 0 ? highest + air * span : highest;
	const width = high - low || 1;
	return { low, high, at: (value) => (100 * (value - low)) / width };
}

/** A bar from one value to another: left edge and width in per cent. */
export function barSpan(scale: BarScale, from: number, until: number): { left: number; width: number } {
	const left = scale.at(Math.min(from, until));
	return { left, width: scale.at(Math.max(from, until)) - left };
}

/**
 * Round steps that cover a span: 1, 2, 2.5 or 5 times a power of ten, about `count` of them.
 *
 * @example roundTicks(-10, 0, 4); // => [-10, -7.5, -5, -2.5, 0]
 */
export function roundTicks(low: number, high: number, count: number): number[] {
	const span = high - low;
	if (!(span > 0)) return [low];
	const step = roundStep(span, count);
	const first = Math.ceil(low / step - 1e-9);
	const last = Math.floor(high / step + 1e-9);
	return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step + 0);
}
