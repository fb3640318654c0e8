import { MONTHS_PER_YEAR } from '#models/units.ts';

/** Way between two points that is a gap, not a step. [months] */
const GAP = 1.5;

/**
 * Points in the stretches between which months are missing: what has no value is not drawn across. A point that stands alone is
 * none.
 *
 * @param points a month or more apart, rising
 */
export function stretches<Point extends readonly [x: number, ...values: number[]]>(
	points: readonly Point[]
): Point[][] {
	const found: Point[][] = [];
	let last = -Infinity;
	for (const point of points) {
		if ((point[0] - last) * MONTHS_PER_YEAR > GAP) found.push([]);
		found[found.length - 1].push(point);
		last = point[0];
	}
	return found.filter((stretch) => stretch.length > 1);
}
