import type { Figure } from '../figure.ts';
import type { Frame, Style } from '../frame.ts';
import type { Mark, Measure } from '../marks.ts';
import { textMark, uprightRule } from '../marks.ts';

/** A year's words this near to the cursor's make room for it. [px at a text size of 12] */
const CURSOR_ROOM = 34;
/** Air between two years. [px] */
const AIR = 10;

/** Length of a tick. [px] */
const TICK = 5;
/** From the middle of a year, where its figures and words stand, to where it begins and ends. [yr] */
const HALF_YEAR = 0.5;

/** A tick where each year begins, and where the last one ends: words stand between the two ticks of their year. */
function tickMarks({ x: { ticks, low, high } }: Figure, frame: Frame): Mark[] {
	const bounds = new Set(ticks.flatMap(({ value }) => [value - HALF_YEAR, value + HALF_YEAR]));
	return [...bounds]
		.filter((bound) => bound >= low && bound <= high)
		.map((bound) => uprightRule(frame.x(bound), frame.bottom, frame.bottom + TICK, 'ink-3'));
}

/** Ticks and words of the year axis; words that would touch a neighbour or the cursor's year are left out. */
export function yearMarks(figure: Figure, frame: Frame, style: Style, measure: Measure): Mark[] {
	const { cursor } = figure;
	const { isSmall, size } = style;
	const textSize = isSmall ? style.small : size;
	const cursorAt = cursor && !isSmall ? frame.x(cursor.x) : NaN;
	const baseline = frame.bottom + (isSmall ? 0.3 : 0.75) * size + textSize;
	const marks: Mark[] = isSmall ? [] : tickMarks(figure, frame);
	let free = -Infinity;
	for (const { value, label } of figure.x.ticks) {
		const x = frame.x(value);
		if (!label || Math.abs(x - cursorAt) < (CURSOR_ROOM * size) / 12) continue;
		const half = measure(label, textSize) / 2;
		const centre = Math.max(half, Math.min(x, frame.width - half - 1));
		if (centre - half < free) continue;
		free = centre + half + AIR;
		marks.push(textMark(centre, baseline, label, textSize, { anchor: 'middle', fill: 'ink-3' }));
	}
	return marks;
}
