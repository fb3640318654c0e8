/**
 * Value at `x` of the line through points, constant before the first and after the last.
 *
 * @param points (x, y) with rising x, at least one
 * @param x where the line is read, in the unit of the points' x
 * @example interpolate([[0, 1], [2, 3]], 1); // => 2
 * @example interpolate([[0, 1], [2, 3]], 9); // => 3
 */
export function interpolate(points: readonly (readonly [x: number, y: number])[], x: number): number {
	const [firstX, firstY] = points[0];
	if (x <= firstX) return firstY;
	for (let index = 1; index < points.length; index++) {
		const [untilX, untilY] = points[index];
		if (x > untilX) continue;
		const [fromX, fromY] = points[index - 1];
		return fromY + ((untilY - fromY) * (x - fromX)) / (untilX - fromX);
	}
	return points[points.length - 1][1];
}
