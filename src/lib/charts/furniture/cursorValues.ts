import type { Cursor, CursorValue, Figure } from '../figure.ts';
import type { Frame, Style } from '../frame.ts';
import { within } from '../frame.ts';
import type { Mark, Measure } from '../marks.ts';
import { areaMark, textMark, wordsIn } from '../marks.ts';
import { spread } from '../spread.ts';
import { clearOfLines } from './clearOfLines.ts';
import type { Place } from './clearOfLines.ts';
import { allLines, REACH, strikes } from './strikes.ts';

/** Air between a plate's edge and its words, and from the cursor to the words. [text sizes] */
const AIR = 0.25;
const OFF = 0.75;

/**
 * Values beside the cursor, on the side of their line that it is not heading to, never over one another.
 *
 * @returns their words, and plates of paper that lie beneath those through which a line would run: no plate where there
 * are bands, which it would cut
 */
export function valueMarks(
	figure: Figure,
	cursor: Cursor,
	frame: Frame,
	style: Style,
	measure: Measure
): { readonly plates: Mark[]; readonly words: Mark[] } {
	const size = style.strong;
	const x = frame.x(cursor.x);
	const ranked = [...cursor.values].sort((one, other) => other.y - one.y);
	const widths = ranked.map(({ text }) => measure(text, size, 600));
	const usual = usualPlaces(ranked, x, widths, frame, size);
	const places = clearOfLines(figure, { ranked, widths, usual, x, size }, frame);
	const hasBands = figure.layers.some(({ kind }) => kind === 'band');
	const struck = strikes(hasBands ? [] : allLines(figure), figure, { widths, x, size }, frame);
	const plates = places.flatMap((place, index) => {
		if (struck(place, index) === 0) return [];
		const begin = beginning(place, x, size);
		const side = place.isLeft ? -1 : 1;
		const near = begin - side * AIR * size;
		const far = begin + side * (AIR * size + widths[index]);
		const [top, bottom] = [place.y - REACH.up * size, place.y + REACH.down * size];
		return [areaMark([near, top, far, top, far, bottom, near, bottom], 'paper')];
	});
	const words = ranked.map(({ text, tone, strong }, index) => {
		const { isLeft, y } = places[index];
		return textMark(beginning(places[index], x, size), y, text, size, {
			weight: strong ? 600 : 400,
			anchor: isLeft ? 'end' : 'start',
			fill: strong ? wordsIn(tone) : 'ink-2'
		});
	});
	return { plates, words };
}

/** Where the words of a value begin, or end where they stand left of the cursor. [px] */
const beginning = ({ isLeft, off = 0 }: Place, x: number, size: number): number =>
	x + (isLeft ? -1 : 1) * (OFF * size + off);

/** Right of the cursor where there is room, each beside its own line. */
function usualPlaces(
	ranked: readonly CursorValue[],
	x: number,
	widths: readonly number[],
	frame: Frame,
	size: number
): Place[] {
	const isLeft = x + 0.8 * size + Math.max(0, ...widths) > frame.right;
	const wishes = ranked.map(({ y, rises }, rank) => {
		const isAbove = ranked.length === 2 ? rank === 0 : !rises;
		return within(frame, y) + (isAbove ? -0.6 : 1.35) * size;
	});
	const heights = spread(wishes, 1.25 * size, frame.top + 0.8 * size, frame.bottom - 0.5 * size);
	return heights.map((y) => ({ isLeft, y }));
}
