import type { Figure, LineLayer } from '../figure.ts';
import type { Frame } from '../frame.ts';
import { lineAt } from '../lineAt.ts';
import type { Place, Values } from './clearOfLines.ts';

/** Places across a text at which the lines are looked at: enough that a slope cannot slip between two. */
const LOOKS = 9;
/** A text reaches from its baseline up and down, with a line's width of air. [text sizes] */
export const REACH = { up: 0.95, down: 0.35 } as const;

/** All lines of a figure. */
export const allLines = ({ layers }: Figure): readonly LineLayer[] =>
	layers.filter((layer): layer is LineLayer => layer.kind === 'line');

/** Lines that a word keeps clear of: sample paths leave nowhere free that is near. */
export const thickLines = (figure: Figure): readonly LineLayer[] =>
	allLines(figure).filter(({ role }) => role !== 'path');

/**
 * How often lines run through a value beside the cursor.
 *
 * @returns function from a place and the rank of the value that stands there to the looks at which it is struck
 */
export function strikes(
	lines: readonly LineLayer[],
	figure: Figure,
	values: Pick<Values, 'widths' | 'x' | 'size'>,
	frame: Frame
): (place: Place, rank: number) => number {
	const { size } = values;
	const heights = {
		left: heightsAcross(lines, figure, values, frame, -1),
		right: heightsAcross(lines, figure, values, frame, 1)
	};
	return ({ isLeft, y }, rank) =>
		(isLeft ? heights.left : heights.right)[rank].filter(
			(line) => line > y - REACH.up * size && line < y + REACH.down * size
		).length;
}

/** Heights of lines at the looks across each value's words on one side. [px] */
function heightsAcross(
	lines: readonly LineLayer[],
	figure: Figure,
	{ widths, x, size }: Pick<Values, 'widths' | 'x' | 'size'>,
	frame: Frame,
	side: -1 | 1
): number[][] {
	const perPixel = (figure.x.high - figure.x.low) / (frame.right - frame.left);
	return widths.map((width) =>
		Array.from({ length: LOOKS }, (_, look) => {
			const place = x + side * (0.6 * size + ((width + 0.3 * size) * look) / (LOOKS - 1));
			const at = figure.x.low + (place - frame.left) * perPixel;
			return lines
				.filter((line) => line.x.length > 0 && at >= line.x[0] && at <= line.x[line.x.length - 1])
				.map((line) => frame.y(lineAt(line, at)));
		}).flat()
	);
}
