import type { CursorValue, Figure } from '../figure.ts';
import type { Frame } from '../frame.ts';
import { within } from '../frame.ts';
import { ownAndColumn } from './ownAndColumn.ts';
import { strikes, thickLines } from './strikes.ts';

/** Where a value stands: left or right of the cursor, its baseline at a height. [px] */
export interface Place {
	readonly isLeft: boolean;
	readonly y: number;
	/** How much further from the cursor than usual; absent where it is not. [px] */
	readonly off?: number;
}

/** Values to be placed, the highest first. */
export interface Values {
	readonly ranked: readonly CursorValue[];
	readonly widths: readonly number[];
	/** Where they stand when no line is in the way. */
	readonly usual: readonly Place[];
	/** Of the cursor. [px] */
	readonly x: number;
	/** Of the text. [px] */
	readonly size: number;
}

/** Way that a text may go to be rid of a line at one look. Judgement: rather a step away than struck through. [text sizes] */
const WORTH = 6;
/** Height of the middle of a line of text over its baseline. [text sizes] */
const MIDDLE = 0.35;
/** Baseline of a value above its dot and beneath it. [text sizes] */
export const ABOVE = 0.6;
export const BELOW = 1.35;
/** From one value of a column to the next, and where room is short. [text sizes] */
export const GAPS = [1.25, 1.1] as const;
/** How far from the cursor a column may move where no place beside it is free. Judgement. [text sizes] */
const OFFS = [2, 4, 6, 8, 10, 12] as const;

/**
 * Places of the values of many lines, so that as few lines as can be run through their words.
 *
 * Beside their lines as usual; else on either side of the cursor; else in a column where the plot is free: each value
 * carries its line's letter and colour, so that it may stand apart from it. Where no column beside the cursor is free, one further away.
 */
export function clearOfLines(figure: Figure, values: Values, frame: Frame): readonly Place[] {
	const { ranked, widths, usual, x, size } = values;
	const widest = Math.max(0, ...widths) + 0.8 * size;
	const fits = ({ isLeft, off = 0 }: Place): boolean =>
		isLeft ? x - widest - off >= frame.left : x + widest + off <= frame.right;
	const struck = strikes(thickLines(figure), figure, values, frame);
	if (usual.every((place, index) => struck(place, index) === 0)) return usual;
	const way = ({ off = 0, y }: Place, index: number) =>
		(off + Math.abs(y - MIDDLE * size - within(frame, ranked[index].y))) / size;
	const wayOf = (places: readonly Place[]) =>
		places.reduce((sum, place, index) => sum + way(place, index), 0);
	const cost = (places: readonly Place[]): number =>
		places.reduce((sum, place, index) => {
			if (!fits(place)) return Infinity;
			return sum + struck(place, index) * WORTH + way(place, index);
		}, 0);
	const [loose, tight] = GAPS.map((gap) => columns(values, frame, gap));
	const cheapest = (options: readonly (readonly Place[])[]): readonly Place[] => {
		const costs = options.map(cost);
		return options[costs.indexOf(Math.min(...costs))];
	};
	const roomy = cheapest([
		usual,
		...besideLines(usual, values),
		...besideDots(values, frame),
		...ownAndColumn(values, frame, (place, rank) => (fits(place) ? struck(place, rank) : Infinity)),
		...loose
	]);
	const isFree = (places: readonly Place[]) => places.every((place, index) => struck(place, index) === 0);
	if (isFree(roomy)) return roomy;
	const near = cheapest([roomy, ...tight]);
	if (isFree(near)) return near;
	// Of those that are free the nearest is the cheapest: no other has to be tried.
	const free = away([...loose, ...tight], size)
		.filter((places) => places.every(fits))
		.sort((one, other) => wayOf(one) - wayOf(other))
		.find(isFree);
	return free === undefined ? near : cheapest([near, free]);
}

/** Columns further from the cursor. */
function away(columns: readonly (readonly Place[])[], size: number): Place[][] {
	return columns.flatMap((column) =>
		OFFS.map((off) => column.map((place) => ({ ...place, off: off * size })))
	);
}

/** Two values on the two sides of the cursor, each above or below its line. */
function besideLines(usual: readonly Place[], { ranked }: Values): Place[][] {
	const mirrored = usual.map(({ isLeft, y }) => ({ isLeft: !isLeft, y }));
	if (ranked.length !== 2) return [mirrored];
	const sides = [
		[false, true],
		[true, false]
	];
	return [mirrored, ...sides.map((isLeft) => usual.map(({ y }, index) => ({ isLeft: isLeft[index], y })))];
}

/**
 * Each value beside its own dot, above or below it, on one side of the cursor; where dots are near, those above are stacked
 * upward and those below downward. Places that touch or leave the plot are none.
 */
function besideDots({ ranked, size }: Values, frame: Frame): Place[][] {
	const gap = GAPS[0] * size;
	const patterns = Array.from({ length: 2 ** ranked.length }, (_, bits) =>
		ranked.map((_, index) => ((bits >> index) & 1) === 0)
	);
	const stacked = (isAbove: readonly boolean[]): number[] => {
		const heights = ranked.map(({ y }, index) => within(frame, y) + (isAbove[index] ? -ABOVE : BELOW) * size);
		for (let index = heights.length - 2; index >= 0; index--)
			if (isAbove[index]) heights[index] = Math.min(heights[index], heights[index + 1] - gap);
		for (let index = 1; index < heights.length; index++)
			if (!isAbove[index]) heights[index] = Math.max(heights[index], heights[index - 1] + gap);
		return heights;
	};
	const [first, last] = [frame.top + 0.8 * size, frame.bottom - 0.5 * size];
	return patterns
		.map(stacked)
		.filter((heights) =>
			heights.every(
				(y, index) => y >= first && y <= last && (index === 0 || y - heights[index - 1] >= gap - 1e-9)
			)
		)
		.flatMap((heights) => [false, true].map((isLeft) => heights.map((y) => ({ isLeft, y }))));
}

/** All values in one column, at any height on either side. */
function columns({ ranked, size }: Values, frame: Frame, gap: number): Place[][] {
	const first = frame.top + size;
	const last = frame.bottom - 0.6 * size - gap * size * (ranked.length - 1);
	const count = Math.max(0, Math.floor((last - first) / (size / 4)) + 1);
	return [false, true].flatMap((isLeft) =>
		Array.from({ length: count }, (_, step) =>
			ranked.map((_, rank) => ({ isLeft, y: first + (step * size) / 4 + rank * gap * size }))
		)
	);
}
