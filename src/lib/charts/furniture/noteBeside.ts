import type { Annotation, Figure } from '../figure.ts';
import type { Frame, Style } from '../frame.ts';
import type { Mark, Measure, TextMark } from '../marks.ts';
import { lineMark, textMark } from '../marks.ts';
import { valueMarks } from './cursorValues.ts';
import { REACH, strikes, thickLines } from './strikes.ts';

/** From the point to its words, from those to the cursor, and from one row of them to the next. [text sizes] */
const OFF = 0.7;
const AIR = 0.4;
const ROW = 1.15;
/** Baseline beside the point, of words above it and beneath. [text sizes] */
const ABOVE = -0.2;
const BELOW = 1.3;
/** Way that words may go from their point to be clear of a line, and one step of it. Judgement. [text sizes] */
const FARTHEST = 3;
const STEP = 0.25;
/** Way from which on a hairline leads from the point to its words. Judgement. [text sizes] */
const LED = 0.75;

/** A text in one row; without what follows its colon; that in a row a word: the first that has room is taken. */
function formsOf(text: string): readonly (readonly string[])[] {
	const [short] = text.split(':');
	return [[text], [short], short.split(' ')];
}

/** Words to the right of a point, clear of lines and of the cursor with its values, led to where they stand off; none where there is no such place. */
export function noteBeside(
	{ x, y, text, side }: Annotation,
	figure: Figure,
	frame: Frame,
	style: Style,
	measure: Measure
): Mark[] {
	const size = style.small;
	const from = frame.x(x) + OFF * size;
	const values = valuesOf(figure, frame, style, measure);
	const until = rightEnd(figure, frame, from) - AIR * size;
	for (const rows of formsOf(text)) {
		const widths = rows.map((row) => measure(row, size));
		if (from + Math.max(...widths) > until) continue;
		const struck = strikes(thickLines(figure), figure, { widths, x: from - 0.6 * size, size }, frame);
		const isFree = (heights: readonly number[]) =>
			heights.every(
				(height, rank) =>
					height - size >= frame.top - size &&
					height <= frame.bottom - REACH.down * size &&
					struck({ isLeft: false, y: height }, rank) === 0 &&
					!values.some((value) => touches(value, from + widths[rank], height, size, measure))
			);
		const place = nearest(rows.length, frame.y(y), side === 'rightAbove', size).find(({ heights }) =>
			isFree(heights)
		);
		if (place === undefined) continue;
		const { heights, way, isAbove } = place;
		const edge = isAbove ? heights[heights.length - 1] + 0.3 * size : heights[0] - size;
		const leader = lineMark([frame.x(x) + 2, frame.y(y) + (isAbove ? -2 : 2), from, edge], 'ink-3');
		return [
			...(way > LED ? [leader] : []),
			...rows.map((row, rank) => textMark(from, heights[rank], row, size, { fill: 'ink-2' }))
		];
	}
	return [];
}

/** Where rows may stand. */
interface Stand {
	/** Their baselines. [px] */
	readonly heights: readonly number[];
	/** How far from the point beyond where they would stand. [text sizes] */
	readonly way: number;
	readonly isAbove: boolean;
}

/** Places of rows: beside the point on the side that is wished for, on the other, and then step by step farther from it. */
function nearest(count: number, point: number, isAbove: boolean, size: number): Stand[] {
	const stand = (way: number, above: boolean): Stand => {
		const last = above ? ABOVE - way - (count - 1) * ROW : BELOW + way;
		const heights = Array.from({ length: count }, (_, row) => point + (last + row * ROW) * size);
		return { heights, way, isAbove: above };
	};
	const farther = Array.from({ length: FARTHEST / STEP }, (_, step) => stand((step + 1) * STEP, isAbove));
	return [stand(0, isAbove), stand(0, !isAbove), ...farther];
}

/** Where words that begin at a place must have ended: at the cursor, or where the plot does. [px] */
function rightEnd({ cursor }: Figure, frame: Frame, from: number): number {
	const line = cursor ? frame.x(cursor.x) : Infinity;
	return line < from ? frame.right : Math.min(line, frame.right);
}

/** Values that stand to the left of the cursor. */
function valuesOf(figure: Figure, frame: Frame, style: Style, measure: Measure): readonly TextMark[] {
	const { cursor } = figure;
	if (!cursor || cursor.areBeneath) return [];
	return valueMarks(figure, cursor, frame, style, measure).words.filter(
		(mark): mark is TextMark => mark.kind === 'text' && mark.anchor === 'end'
	);
}

/** Whether a value that ends at its place touches a row of words that ends at another. */
function touches(value: TextMark, end: number, height: number, size: number, measure: Measure): boolean {
	const from = value.x - measure(value.text, value.size, 600);
	return end + AIR * size > from && height > value.y - value.size && height - size < value.y + AIR * size;
}
