import { fault } from './fault.ts';
import type { Fault } from './fault.ts';
import { requiredRange } from './requiredRange.ts';
import { shownNumber, shownValue } from './shownValue.ts';
import type { PathSpec } from './types.ts';

/** What is required where no points are given at all. */
export const POINTS_REQUIRED = 'a list of points (years, mb/d)';

/**
 * Fault of untrusted points, naming the first point that is wrong; null where they are legal.
 *
 * @param where id of the path
 * @param spec how many points, and their ranges
 */
export function pathFault(where: string, spec: PathSpec, points: unknown): Fault | null {
	if (!Array.isArray(points)) return fault(where, POINTS_REQUIRED, shownValue(points));
	const { length } = points;
	if (length < 1 || length > spec.maxPoints) return fault(where, `1…${spec.maxPoints} points`, `${length}`);
	let before = Number.NEGATIVE_INFINITY;
	for (let i = 0; i < length; i++) {
		const point: unknown = points[i];
		const wrong = pointFault(where, spec, point, before);
		if (wrong) return fault(where, wrong.requires, `${wrong.got} at point ${i + 1}`);
		before = (point as readonly number[])[0];
	}
	return null;
}

function pointFault(where: string, spec: PathSpec, point: unknown, before: number): Fault | null {
	if (!Array.isArray(point)) return fault(where, 'pairs of years and mb/d', shownValue(point));
	if (point.length !== 2) return fault(where, 'pairs of years and mb/d', `a list of ${point.length}`);
	const [years, value]: readonly unknown[] = point;
	if (!isWithin(years, spec.yearsLow, spec.yearsHigh)) {
		return fault(where, `years ${spec.yearsLow}…${spec.yearsHigh}`, shownNumber(years));
	}
	if (years <= before) return fault(where, 'years that rise', `${years} after ${before}`);
	return isWithin(value, spec.low, spec.high) ? null : fault(where, requiredRange(spec), shownNumber(value));
}

/**
 * Whether an untrusted value is a number from `low` to `high`; NaN is not.
 *
 * @param low in the unit of the value
 * @param high in the same
 */
export function isWithin(value: unknown, low: number, high: number): value is number {
	return typeof value === 'number' && value >= low && value <= high;
}
