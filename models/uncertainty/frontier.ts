import { parameter, withOverrides } from '../parameters/registry.ts';
import type { Assumptions, Overrides, ParameterId } from '../parameters/registry.ts';
import { resultFunction } from './chosenResult.ts';
import type { ChosenResult } from './chosenResult.ts';
import { contours } from './contours.ts';
import type { Contour } from './contours.ts';

/** A lever and the part of its range that is looked at. */
export interface FrontierAxis {
	readonly lever: ParameterId;
	readonly low: number;
	readonly high: number;
	/** Number of values, >= 2. */
	readonly count: number;
}

/** A result over a grid of two levers. */
export interface Frontier {
	/** Values of the levers along the two axes. */
	readonly x: readonly number[];
	readonly y: readonly number[];
	/** Result at x[column], y[row]: element `row * x.length + column`; NaN where it has no answer. */
	readonly values: Float64Array;
	readonly contours: readonly Contour[];
}

/** Values of a lever along an axis, the ends included. */
function axisValues({ low, high, count }: FrontierAxis): number[] {
	return Array.from({ length: count }, (_, index) => low + ((high - low) * index) / (count - 1));
}

/**
 * A lever's whole slider as an axis.
 *
 * @param count values along it, the ends included, at least two
 */
export function wholeRange(lever: ParameterId, count: number): FrontierAxis {
	const spec = parameter(lever);
	if (spec.kind !== 'number')
		throw new RangeError(`lever requires a parameter that is a number, got ${lever}`);
	return { lever, low: spec.low, high: spec.high, count };
}

/**
 * What two levers together make of a chosen number, all else as set, with lines of equal result.
 *
 * @param assumptions the line: all other values as set; illegal corners are the caller's to avoid
 * @param horizontal lever of the x axis
 * @param vertical lever of the y axis
 * @param levels results for which lines are wanted
 */
export function frontier(
	assumptions: Assumptions,
	result: ChosenResult,
	horizontal: FrontierAxis,
	vertical: FrontierAxis,
	levels: readonly number[]
): Frontier {
	const resultOf = resultFunction(result);
	const x = axisValues(horizontal);
	const y = axisValues(vertical);
	const values = new Float64Array(x.length * y.length);
	y.forEach((down, row) =>
		x.forEach((across, column) => {
			const overrides = { [horizontal.lever]: across, [vertical.lever]: down } as Overrides;
			values[row * x.length + column] = resultOf(withOverrides(assumptions, overrides));
		})
	);
	return { x, y, values, contours: levels.map((level) => ({ level, lines: contours(x, y, values, level) })) };
}
