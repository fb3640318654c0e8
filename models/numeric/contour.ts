/** A piece of a contour line, in cells of the grid: x across the columns, y up the rows. */
export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** Where a level lies between two corners, as a share of the way. */
const share = (from: number, to: number, level: number) => (level - from) / (to - from);

/**
 * Contour of a level over a grid of values, by marching squares; a saddle is cut by the mean of its corners.
 *
 * @param values rows of equal length, at least two of at least two
 * @param level value whose line is wanted
 * @returns pieces in grid units; empty where the level is nowhere met
 * @example contour([Float64Array.of(0, 1), Float64Array.of(0, 1)], 0.5); // => [[0.5, 0, 0.5, 1]]
 */
export function contour(values: readonly Float64Array[], level: number): Segment[] {
	const segments: Segment[] = [];
	for (let row = 0; row + 1 < values.length; row++) {
		for (let column = 0; column + 1 < values[row].length; column++) {
			segments.push(...cellSegments(values, row, column, level));
		}
	}
	return segments;
}

/** Pieces of the contour within one cell. */
function cellSegments(
	values: readonly Float64Array[],
	row: number,
	column: number,
	level: number
): Segment[] {
	const [a, b] = [values[row][column], values[row][column + 1]];
	const [d, c] = [values[row + 1][column], values[row + 1][column + 1]];
	const points: [number, number][] = [];
	if (a < level !== b < level) points.push([column + share(a, b, level), row]);
	if (b < level !== c < level) points.push([column + 1, row + share(b, c, level)]);
	if (d < level !== c < level) points.push([column + share(d, c, level), row + 1]);
	if (a < level !== d < level) points.push([column, row + share(a, d, level)]);
	const piece = (one: number, other: number): Segment => [...points[one], ...points[other]];
	if (points.length === 2) return [piece(0, 1)];
	if (points.length < 4) return [];
	const isMiddleLikeA = (a + b + c + d) / 4 < level === a < level;
	return isMiddleLikeA ? [piece(0, 1), piece(2, 3)] : [piece(0, 3), piece(1, 2)];
}
