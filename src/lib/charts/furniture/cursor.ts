import type { Cursor, Figure } from '../figure.ts';
import type { Frame, Style } from '../frame.ts';
import { within } from '../frame.ts';
import type { Mark, Measure } from '../marks.ts';
import { discMark, textMark, uprightRule } from '../marks.ts';
import { valueMarks } from './cursorValues.ts';

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
	const { plates, words } = cursor.areBeneath
		? { plates: [], words: [] }
		: valueMarks(figure, cursor, frame, style, measure);
	return [
		...plates,
		uprightRule(x, frame.top - style.size / 2, frame.bottom, 'ink'),
		...quietFirst(cursor.values).map(({ y, tone, strong }) =>
			discMark(x, within(frame, y), style.weight * (strong ? DOT.strong : DOT.quiet), tone, 2)
		),
		discMark(x, frame.bottom, style.weight * HANDLE[style.isNarrow ? 1 : 0], 'ink', 2),
		textMark(x, frame.bottom + 1.75 * style.size, String(cursor.year), style.size, {
			weight: 600,
			anchor: 'middle'
		}),
		...words
	];
}

const quietFirst = (values: Cursor['values']) =>
	[...values].sort((one, other) => Number(one.strong) - Number(other.strong));

function smallCursor(cursor: Cursor, x: number, frame: Frame): Mark[] {
	const strong = cursor.values.filter((value) => value.strong);
	return [
		uprightRule(x, frame.top, frame.bottom, 'ink-3'),
		...strong.map(({ y, tone }) => discMark(x, within(frame, y), DOT.small, tone, 0))
	];
}
