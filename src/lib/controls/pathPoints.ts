import { clamp } from '#models/numeric/clamp.ts';
import type { PathPoints, PathSpec } from '#models/parameters/types.ts';

type Limits = Pick<PathSpec, 'yearsLow' | 'yearsHigh' | 'low' | 'high' | 'maxPoints'>;

/** Grid of what is drawn by hand: years by halves, output by hundredths. Judgement. [yr] [mb/d] */
const YEAR_GRID = 0.5;
const VALUE_GRID = 0.01;

const onGrid = (value: number, grid: number, low: number, high: number) =>
	clamp(Number((Math.round(value / grid) * grid).toPrecision(6)), low, high);

/**
 * Points with one more, or with the one of that year moved; unchanged where no more are allowed.
 *
 * @example withPoint([[0, 1.2]], 4, 1.8, limits); // => [[0, 1.2], [4, 1.8]]
 */
export function withPoint(points: PathPoints, years: number, value: number, limits: Limits): PathPoints {
	const year = onGrid(years, YEAR_GRID, limits.yearsLow, limits.yearsHigh);
	const output = onGrid(value, VALUE_GRID, limits.low, limits.high);
	const others = points.filter(([place]) => place !== year);
	if (others.length >= limits.maxPoints) return points;
	return [...others, [year, output] as const].sort(([one], [other]) => one - other);
}

/** Points without one; null when none is left. */
export function withoutPoint(points: PathPoints, index: number): PathPoints | null {
	const left = points.filter((_, place) => place !== index);
	return left.length === 0 ? null : left;
}

/** Points with one moved by steps of the grid, kept between its neighbours. */
export function movedPoint(
	points: PathPoints,
	index: number,
	years: number,
	value: number,
	limits: Limits
): PathPoints {
	const [year, output] = points[index];
	const low = index === 0 ? limits.yearsLow : points[index - 1][0] + YEAR_GRID;
	const high = index === points.length - 1 ? limits.yearsHigh : points[index + 1][0] - YEAR_GRID;
	const moved = [
		low > high ? year : onGrid(year + years, YEAR_GRID, low, high),
		onGrid(output + value, VALUE_GRID, limits.low, limits.high)
	] as const;
	return points.map((point, place) => (place === index ? moved : point));
}
