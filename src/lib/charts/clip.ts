import type { Frame } from './frame.ts';
import type { Points } from './marks.ts';

type Box = Pick<Frame, 'left' | 'right' | 'top' | 'bottom'>;

/** Room beyond the plot that a line may use, so that its ends are not cut in half. [px] */
const SLACK = 1.5;

/** An edge of the plot: the coordinate that it bounds, where, and on which side of it the plot lies. */
interface Edge {
	/** 0 across, 1 down. */
	readonly coordinate: 0 | 1;
	readonly at: number;
	/** 1 where what is larger lies within, −1 where what is smaller does. */
	readonly side: 1 | -1;
}

function edgesOf({ left, right, top, bottom }: Box): readonly Edge[] {
	return [
		{ coordinate: 0, at: left - SLACK, side: 1 },
		{ coordinate: 0, at: right + SLACK, side: -1 },
		{ coordinate: 1, at: top - SLACK, side: 1 },
		{ coordinate: 1, at: bottom + SLACK, side: -1 }
	];
}

/** How far within an edge the place lies that begins at an index; negative beyond it. [px] */
function depth(points: Points, index: number, { coordinate, at, side }: Edge): number {
	return side * (points[index + coordinate] - at);
}

/** The edges that something lies beyond: of a still picture none, of a drag one, so that most of the cutting is left out. */
function edgesMet(points: Points, box: Box): Edge[] {
	return edgesOf(box).filter((edge) => {
		for (let index = 0; index < points.length; index += 2) {
			if (!(depth(points, index, edge) >= 0)) return true;
		}
		return false;
	});
}

/** Adds the place where the way between two places crosses an edge. */
function pushCrossing(cut: number[], points: Points, from: number, until: number, edge: Edge): void {
	const before = depth(points, from, edge);
	const share = before / (before - depth(points, until, edge));
	cut.push(
		points[from] + share * (points[until] - points[from]),
		points[from + 1] + share * (points[until + 1] - points[from + 1])
	);
}

/**
 * The part of a polygon within the plot (Sutherland and Hodgman's cutting edge by edge).
 *
 * @returns corners, empty when nothing is left
 */
export function clippedArea(points: Points, box: Box): Points {
	return edgesMet(points, box).reduce(cutArea, points);
}

function cutArea(points: Points, edge: Edge): number[] {
	const corners: number[] = [];
	let before = points.length - 2;
	for (let index = 0; index < points.length; index += 2) {
		const isIn = depth(points, index, edge) >= 0;
		if (isIn !== depth(points, before, edge) >= 0) pushCrossing(corners, points, before, index, edge);
		if (isIn) corners.push(points[index], points[index + 1]);
		before = index;
	}
	return corners;
}

/** The parts of a line within the plot; a line of one point is none. */
export function clippedLines(points: Points, box: Box): Points[] {
	let parts: Points[] = [points];
	for (const edge of edgesMet(points, box)) parts = parts.flatMap((part) => insideParts(part, edge));
	return parts.filter((part) => part.length > 2);
}

/** Runs of a line on the inner side of an edge. */
function insideParts(line: Points, edge: Edge): number[][] {
	const parts: number[][] = [];
	let part: number[] = [];
	for (let index = 0; index < line.length; index += 2) {
		const isIn = depth(line, index, edge) >= 0;
		const hasCrossed = index > 0 && isIn !== depth(line, index - 2, edge) >= 0;
		if (hasCrossed) pushCrossing(part, line, index - 2, index, edge);
		if (isIn) part.push(line[index], line[index + 1]);
		else if (part.length > 0) {
			parts.push(part);
			part = [];
		}
	}
	return part.length > 0 ? [...parts, part] : parts;
}
