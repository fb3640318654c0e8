import type { Cursor, Figure } from '../figure.ts';
import type { Frame, Style } from '../frame.ts';
import type { Mark, Measure } from '../marks.ts';
import { discMark, textMark, uprightRule, wordsIn } from '../marks.ts';
import { spread } from '../spread.ts';

/** Radius of the handle on the axis; of it on a phone. [px] */
const HANDLE = [5.5, 6.5] as const;
/** Radius of the dot on a strong line, on another, on a small chart. [px] */
const DOT = { strong: 4.5, quiet: 3, small: 2.6 } as const;

/** The year's line, its handle on the axis, a dot on each line and the values beside them. */
export function cursorMarks(figure: Figure, frame: Frame, style: Style, measure: Measure): Mark[] {
	const { cursor } = figure;
	if (!cursor || cursor.x < figure.x.low || cursor.x > figure.x.high) return [];
	const x = frame.x(cursor.x);
	if (style.isSmall) return smallCursor(cursor, x, frame);
	return [
		uprightRule(x, frame.top - style.size / 2, frame.bottom, 'ink'),
		...quietFirst(cursor.values).map(({ y, tone, strong }) =>
			discMark(x, within(frame, y), style.weight * (strong ? DOT.strong : DOT.quiet), tone, 2)
		),
		discMark(x, frame.bottom, style.weight * HANDLE[style.isNarrow ? 1 : 0], 'ink', 2),
		textMark(x, frame.bottom + 1.75 * style.size, String(cursor.year), style.size, {
			weight: 600,
			anchor: 'middle'
		}),
		...valueMarks(cursor, x, frame, style, measure)
	];
}

const quietFirst = (values: Cursor['values']) =>
	[...values].sort((one, other) => Number(one.strong) - Number(other.strong));

/** Height of a value, held within the plot. */
function within(frame: Frame, y: number): number {
	return Math.max(frame.top, Math.min(frame.y(y), frame.bottom));
}

function smallCursor(cursor: Cursor, x: number, frame: Frame): Mark[] {
	const strong = cursor.values.filter((value) => value.strong);
	return [
		uprightRule(x, frame.top, frame.bottom, 'ink-3'),
		...strong.map(({ y, tone }) => discMark(x, within(frame, y), DOT.small, tone, 0))
	];
}

/** Values beside the cursor, on the side of their line that it is not heading to, never over one another. */
function valueMarks(cursor: Cursor, x: number, frame: Frame, style: Style, measure: Measure): Mark[] {
	const size = style.strong;
	const widest = Math.max(0, ...cursor.values.map(({ text }) => measure(text, size, 600)));
	const isLeft = x + 0.8 * size + widest > frame.right;
	const ranked = [...cursor.values].sort((one, other) => other.y - one.y);
	const wishes = ranked.map(({ y, rises }, rank) => {
		const isAbove = ranked.length === 2 ? rank === 0 : !rises;
		return within(frame, y) + (isAbove ? -0.6 : 1.35) * size;
	});
	const places = spread(wishes, 1.25 * size, frame.top + 0.8 * size, frame.bottom - 0.5 * size);
	return ranked.map(({ text, tone, strong }, index) =>
		textMark(x + (isLeft ? -0.75 : 0.75) * size, places[index], text, size, {
			weight: strong ? 600 : 400,
			anchor: isLeft ? 'end' : 'start',
			fill: strong ? wordsIn(tone) : 'ink-2'
		})
	);
}
