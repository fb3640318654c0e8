/** A point in the units of the two axes. */
export type ContourPoint = readonly [x: number, y: number];

/** Lines along which a result has one level. */
export interface Contour {
	readonly level: number;
	readonly lines: readonly (readonly ContourPoint[])[];
}

/** Where a side of a cell is crossed; sides shared by two cells have one name. */
interface Crossing {
	readonly key: string;
	readonly point: ContourPoint;
}

type Segment = readonly [Crossing, Crossing];

/**
 * Lines of equal value on a grid: marching squares, with straight interpolation along the sides of cells.
 *
 * Where a cell is a saddle, its mean decides which corners belong together. No line runs through a cell with a corner that is NaN.
 *
 * @param x rising values of the columns
 * @param y rising values of the rows
 * @param values element `row * x.length + column`
 * @param level of the lines
 * @returns lines, each a chain of points; closed ones end where they begin
 */
export function contours(
	x: readonly number[],
	y: readonly number[],
	values: Float64Array,
	level: number
): readonly (readonly ContourPoint[])[] {
	const segments: Segment[] = [];
	for (let row = 0; row + 1 < y.length; row++) {
		for (let column = 0; column + 1 < x.length; column++) {
			segments.push(...cellSegments(x, y, values, level, row, column));
		}
	}
	return chained(segments);
}

/** Segments of one cell: none, one, or two in a saddle. */
function cellSegments(
	x: readonly number[],
	y: readonly number[],
	values: Float64Array,
	level: number,
	row: number,
	column: number
): Segment[] {
	/** Corners in order round the cell. */
	const corners = [
		[row, column],
		[row, column + 1],
		[row + 1, column + 1],
		[row + 1, column]
	] as const;
	const heights = corners.map(([down, across]) => values[down * x.length + across]);
	if (heights.some(Number.isNaN)) return [];
	const isAbove = heights.map((height) => height >= level);
	const crossings = corners.flatMap((from, side) => {
		const next = (side + 1) % 4;
		if (isAbove[side] === isAbove[next]) return [];
		const until = corners[next];
		const share = (level - heights[side]) / (heights[next] - heights[side]);
		const point: ContourPoint = [
			x[from[1]] + share * (x[until[1]] - x[from[1]]),
			y[from[0]] + share * (y[until[0]] - y[from[0]])
		];
		return [{ key: [from, until].map(String).sort().join(' '), point }];
	});
	if (crossings.length === 2) return [[crossings[0], crossings[1]]];
	if (crossings.length < 4) return [];
	const centre = heights.reduce((sum, height) => sum + height, 0) / 4;
	return centre >= level === isAbove[0]
		? [
				[crossings[0], crossings[1]],
				[crossings[2], crossings[3]]
			]
		: [
				[crossings[3], crossings[0]],
				[crossings[1], crossings[2]]
			];
}

/** Joins segments that share a crossing into chains. */
function chained(segments: readonly Segment[]): ContourPoint[][] {
	const meeting = new Map<string, Segment[]>();
	for (const segment of segments) {
		for (const { key } of segment) meeting.set(key, [...(meeting.get(key) ?? []), segment]);
	}
	const left = new Set(segments);
	/** Points that follow a crossing until the chain ends. */
	const follow = (from: Crossing): ContourPoint[] => {
		const points: ContourPoint[] = [];
		let at = from;
		for (;;) {
			const next = meeting.get(at.key)?.find((segment) => left.has(segment));
			if (!next) return points;
			left.delete(next);
			at = next[0].key === at.key ? next[1] : next[0];
			points.push(at.point);
		}
	};
	const chains: ContourPoint[][] = [];
	for (const segment of segments) {
		if (!left.delete(segment)) continue;
		const [start, end] = segment;
		const onward = [end.point, ...follow(end)];
		chains.push([...follow(start).reverse(), start.point, ...onward]);
	}
	return chains;
}
