import type { Frame } from './frame.ts';
import type { Points } from './marks.ts';

type Box = Pick<Frame, 'left' | 'right' | 'top' | 'bottom'>;
type Place = readonly [x: number, y: number];

/** Room beyond the plot that a line may use, so that its ends are not cut in half. [px] */
const SLACK = 1.5;

/** One edge of the plot: how far inside of it a place lies. */
type Edge = (place: Place) => number;

function edgesOf({ left, right, top, bottom }: Box): readonly Edge[] {
	return [
		([x]) => x - left + SLACK,
		([x]) => right - x + SLACK,
		([, y]) => y - top + SLACK,
		([, y]) => bottom - y + SLACK
	];
}

const places = (points: Points): Place[] =>
	Array.from({ length: points.length / 2 }, (_, at) => [points[2 * at], points[2 * at + 1]]);

/** Whether no edge cuts anything off. */
function isWithin(points: Points, { left, right, top, bottom }: Box): boolean {
	for (let at = 0; at < points.length; at += 2) {
		const [x, y] = [points[at], points[at + 1]];
		if (!(x >= left && x <= right && y >= top && y <= bottom)) return false;
	}
	return true;
}

/** Where the way between two places crosses an edge. */
function crossing(from: Place, until: Place, edge: Edge): Place {
	const share = edge(from) / (edge(from) - edge(until));
	return [from[0] + share * (until[0] - from[0]), from[1] + share * (until[1] - from[1])];
}

/**
 * The part of a polygon within the plot (Sutherland and Hodgman's cutting edge by edge).
 *
 * @returns corners, empty when nothing is left
 */
export function clippedArea(points: Points, box: Box): Points {
	if (isWithin(points, box)) return points;
	let corners = places(points);
	for (const edge of edgesOf(box)) {
		corners = corners.flatMap((place, at) => {
			const before = corners[(at + corners.length - 1) % corners.length];
			const isIn = edge(place) >= 0;
			if (isIn === edge(before) >= 0) return isIn ? [place] : [];
			const cut = crossing(before, place, edge);
			return isIn ? [cut, place] : [cut];
		});
	}
	return corners.flat();
}

/** The parts of a line within the plot. */
export function clippedLines(points: Points, box: Box): Points[] {
	if (points.length > 2 && isWithin(points, box)) return [points];
	let parts: Place[][] = [places(points)];
	for (const edge of edgesOf(box)) parts = parts.flatMap((part) => insideParts(part, edge));
	return parts.filter((part) => part.length > 1).map((part) => part.flat());
}

/** Runs of a line on the inner side of an edge. */
function insideParts(line: readonly Place[], edge: Edge): Place[][] {
	const parts: Place[][] = [];
	let part: Place[] = [];
	for (const [at, place] of line.entries()) {
		const isIn = edge(place) >= 0;
		const before = line[at - 1];
		if (before && isIn !== edge(before) >= 0) part.push(crossing(before, place, edge));
		if (isIn) part.push(place);
		else if (part.length > 0) {
			parts.push(part);
			part = [];
		}
	}
	return part.length > 0 ? [...parts, part] : parts;
}
