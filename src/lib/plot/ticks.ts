import type { Tick } from './plot.ts';

/** Steps that people count in. */
const STEPS = [1, 2, 2.5, 5, 10];

/**
 * Round step that divides a span into about so many parts.
 *
 * @example roundStep(120, 5); // => 25
 */
export function roundStep(span: number, parts: number): number {
	const rough = span / parts;
	const power = 10 ** Math.floor(Math.log10(rough));
	return power * (STEPS.find((step) => step * power >= rough - 1e-12) ?? 10);
}

/** A span widened to round ends, with its ticks; the unit stands once, at the upper end. */
export interface Axis {
	readonly span: readonly [low: number, high: number];
	readonly ticks: readonly Tick[];
}

/**
 * Axis over a span of values.
 *
 * @param write value → words
 * @param unit written behind the uppermost label
 */
export function axis(
	low: number,
	high: number,
	write: (value: number) => string,
	unit: string,
	parts = 4
): Axis {
	const step = roundStep(high - low || 1, parts);
	const from = Math.floor(low / step + 1e-9);
	const until = Math.ceil(high / step - 1e-9);
	const values = Array.from({ length: until - from + 1 }, (_, index) => (from + index) * step);
	const ticks = values.map((value, index) => ({
		value,
		label: index === values.length - 1 && unit !== '' ? `${write(value)} ${unit}` : write(value)
	}));
	return { span: [values[0], values[values.length - 1]], ticks };
}
