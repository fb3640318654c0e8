/** Steps in which a curve is drawn straight: no corner shows at the widths of a page. */
const STEPS = 16;

/**
 * Points of a path of moves, lines and cubic curves, curves in short straight steps.
 *
 * @param path `d` of an SVG path with absolute M, L, C and Z alone
 * @example flattened('M0 0L1 2Z'); // => [0, 0, 1, 2]
 */
export function flattened(path: string): number[] {
	const points: number[] = [];
	for (const [, command, rest] of path.matchAll(/([MLC])([^MLCZ]*)/g)) {
		const numbers = rest.match(/-?[\d.]+/g)?.map(Number) ?? [];
		if (command === 'C') points.push(...curve(points.slice(-2), numbers));
		else points.push(...numbers);
	}
	return points;
}

/** Points behind the start of a cubic curve. */
function curve([x0, y0]: readonly number[], [x1, y1, x2, y2, x3, y3]: readonly number[]): number[] {
	return Array.from({ length: STEPS }, (_, index) => {
		const t = (index + 1) / STEPS;
		const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
		return [a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3];
	}).flat();
}
