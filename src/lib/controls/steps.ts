import { clamp } from '#models/numeric/clamp.ts';
import type { NumberSpec } from '#models/parameters/types.ts';

/** Steps of a jump with Shift. */
const JUMP = 10;
/** Rounding noise of a sum of steps. */
const SLACK = 1e-9;

type Range = Pick<NumberSpec, 'low' | 'high' | 'step' | 'stops' | 'default'>;

/**
 * Nearest value on the grid of steps from zero, without the noise of the multiplication.
 *
 * @param step of the grid, > 0, in the unit of the value
 * @example onGrid(0.237, 0.05); // => 0.25
 */
export function onGrid(value: number, step: number): number {
	return Number((Math.round(value / step) * step).toPrecision(12));
}

/**
 * Nearest value on the grid of steps from zero, within the slider.
 *
 * @example snapped(0.237, { low: 0, high: 1, step: 0.05 }); // => 0.25
 */
export function snapped(value: number, { low, high, step }: Pick<Range, 'low' | 'high' | 'step'>): number {
	return clamp(onGrid(value, step), low, high);
}

/** Next grid value in a direction; a value off the grid first comes back to it. */
function stepped(value: number, range: Range, steps: number): number {
	const place = value / range.step;
	const onward = steps > 0 ? Math.floor(place + SLACK) + steps : Math.ceil(place - SLACK) + steps;
	return snapped(onward * range.step, range);
}

/** Next named stop in a direction, the ends included. */
function nextStop(value: number, { low, high, stops }: Range, isUp: boolean): number {
	const places = [low, high, ...stops.map((stop) => stop.value)].sort((one, other) => one - other);
	return isUp
		? (places.find((place) => place > value + SLACK) ?? high)
		: (places.findLast((place) => place < value - SLACK) ?? low);
}

/** Places across a whole range between which a number of the sentence is dragged. Judgement. */
const PLACES = 40;

/**
 * Step of a number that is dragged in the sentence: round, so that it keeps its length and the line its breaks.
 *
 * @example coarseStep({ low: 0.3, high: 4, step: 0.01 }); // => 0.1
 */
export function coarseStep({ low, high, step }: Pick<Range, 'low' | 'high' | 'step'>): number {
	const rough = (high - low) / PLACES;
	const power = 10 ** Math.floor(Math.log10(rough));
	const round = [1, 2, 5, 10].map((size) => size * power).find((size) => size >= rough) ?? rough;
	return Math.max(step, Number(round.toPrecision(6)));
}

/**
 * Where a key moves a lever: arrows one step, with Shift ten, page keys to the next named stop, Delete to the default.
 *
 * @returns null where the key means nothing to a lever
 */
export function keyedValue(key: string, isShifted: boolean, value: number, range: Range): number | null {
	const size = isShifted ? JUMP : 1;
	switch (key) {
		case 'ArrowUp':
		case 'ArrowRight':
			return stepped(value, range, size);
		case 'ArrowDown':
		case 'ArrowLeft':
			return stepped(value, range, -size);
		case 'PageUp':
			return nextStop(value, range, true);
		case 'PageDown':
			return nextStop(value, range, false);
		case 'Home':
			return range.low;
		case 'End':
			return range.high;
		case 'Delete':
			return range.default;
		default:
			return null;
	}
}
