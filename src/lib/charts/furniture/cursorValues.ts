import type { Cursor, CursorValue, Figure } from '../figure.ts';
import type { Frame, Style } from '../frame.ts';
import { within } from '../frame.ts';
import type { Mark, Measure } from '../marks.ts';
import { textMark, wordsIn } from '../marks.ts';
import { spread } from '../spread.ts';
import { clearOfLines } from './clearOfLines.ts';
import type { Place } from './clearOfLines.ts';

/** Values beside the cursor, on the side of their line that it is not heading to, never over one another. */
export function valueMarks(
	figure: Figure,
	cursor: Cursor,
	frame: Frame,
	style: Style,
	measure: Measure
): Mark[] {
	const size = style.strong;
	const x = frame.x(cursor.x);
	const ranked = [...cursor.values].sort((one, other) => other.y - one.y);
	const widths = ranked.map(({ text }) => measure(text, size, 600));
	const usual = usualPlaces(ranked, x, widths, frame, size);
	const places = clearOfLines(figure, { ranked, widths, usual, x, size }, frame);
	return ranked.map(({ text, tone, strong }, index) => {
		const { isLeft, y } = places[index];
		return textMark(x + (isLeft ? -0.75 : 0.75) * size, y, text, size, {
			weight: strong ? 600 : 400,
			anchor: isLeft ? 'end' : 'start',
			fill: strong ? wordsIn(tone) : 'ink-2'
		});
	});
}

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
