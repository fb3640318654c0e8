import type { Frame } from '../frame.ts';
import { within } from '../frame.ts';
import { ABOVE, BELOW, GAPS } from './clearOfLines.ts';
import type { Place, Values } from './clearOfLines.ts';

/** How far a column may stand from the dots of its values. Judgement. [text sizes] */
const REACH = 8;

/**
 * Values each beside its own dot where no line runs through it there, and those that have no such place together in a
 * column near their dots: where lines cross, what is far from the crossing stays at home.
 *
 * @param struck how often lines run through a value at a place; Infinity where it leaves the plot
 * @returns none where every value has a free place, or where the rest finds no column
 */
export function ownAndColumn(
	values: Values,
	frame: Frame,
	struck: (place: Place, rank: number) => number
): Place[][] {
	const { ranked, size } = values;
	const own = ranked.map(
		(_, rank) => ownPlaces(values, frame, rank).find((place) => struck(place, rank) === 0) ?? null
	);
	const bound = own.flatMap((place, rank) => (place === null ? [rank] : []));
	if (bound.length === 0) return [];
	const found: Place[][] = [];
	// A neighbour may have to join the column to make room for it.
	for (let first = bound[0]; first >= 0; first--)
		for (let last = bound[bound.length - 1]; last < ranked.length; last++)
			for (const column of columnsOf(values, frame, first, last)) {
				const places = own.map((place, rank) => (rank < first || rank > last ? place : column[rank - first]));
				if (isApart(places, size)) found.push(places);
			}
	return found;
}

/** Above and below a value's dot, right of the cursor and left of it. */
function ownPlaces({ ranked, size }: Values, frame: Frame, rank: number): Place[] {
	const { y, rises } = ranked[rank];
	const heights = (rises ? [BELOW, -ABOVE] : [-ABOVE, BELOW]).map((way) => within(frame, y) + way * size);
	return [false, true].flatMap((isLeft) =>
		heights
			.filter((height) => height >= frame.top + 0.8 * size && height <= frame.bottom - 0.5 * size)
			.map((height) => ({ isLeft, y: height }))
	);
}

/** Columns of neighbouring values at heights near their dots, on either side. */
function columnsOf({ ranked, size }: Values, frame: Frame, first: number, last: number): Place[][] {
	const gap = GAPS[0] * size;
	const dots = ranked.slice(first, last + 1).map(({ y }) => within(frame, y));
	const middle = dots.reduce((sum, y) => sum + y, 0) / dots.length - (gap * (dots.length - 1)) / 2;
	const steps = Array.from({ length: 8 * REACH + 1 }, (_, step) => middle + ((step - 4 * REACH) * size) / 4);
	return steps
		.filter((y) => y >= frame.top + size && y + gap * (dots.length - 1) <= frame.bottom - 0.6 * size)
		.flatMap((y) =>
			[false, true].map((isLeft) => dots.map((_, rank): Place => ({ isLeft, y: y + rank * gap })))
		);
}

/** Whether all have a place, and no two on one side touch. */
function isApart(places: readonly (Place | null)[], size: number): places is Place[] {
	return places.every(
		(one, rank) =>
			one !== null &&
			places
				.slice(rank + 1)
				.every(
					(other) =>
						other === null ||
						other.isLeft !== one.isLeft ||
						Math.abs(other.y - one.y) >= GAPS[0] * size - 1e-9
				)
	);
}
