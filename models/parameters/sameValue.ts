import type { ParameterValue, PathPoints } from './types.ts';

/**
 * Whether two values of a parameter are the same; points are compared one by one.
 *
 * @example sameValue([[0, 1]], [[0, 1]]); // => true
 */
export function sameValue(a: ParameterValue | null, b: ParameterValue | null): boolean {
	if (!isPath(a) || !isPath(b)) return a === b;
	return a.length === b.length && a.every(([years, value], i) => years === b[i][0] && value === b[i][1]);
}

function isPath(value: ParameterValue | null): value is PathPoints {
	return typeof value === 'object' && value !== null;
}
