import type { Figure, LineLayer } from '../figure.ts';
import type { Frame } from '../frame.ts';
import { lineAt } from '../lineAt.ts';
import type { Place, Values } from './clearOfLines.ts';

/** Places across a text at which the lines are looked at: enough that a slope cannot slip between two. */
const LOOKS = 9;
/** A text reaches from its baseline up and down, with a line's width of air. [text sizes] */
export const REACH = { up: 0.95, down: 0.35 } as const;

/** From the cursor to where a text begins, with a line's width of air. [text sizes] */
const NEAR = 0.6;

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
	const known = new Map<number, number[][]>();
	/** Heights across the words at a way from the cursor, to its left where that is negative. */
	const heights = (way: number): number[][] => {
		const found = known.get(way) ?? heightsAcross(lines, figure, values, frame, way);
		known.set(way, found);
		return found;
	};
	const near = NEAR * size;
	return ({ isLeft, y, off = 0 }, rank) =>
		heights(isLeft ? -near - off : near + off)[rank].filter(
			(line) => line > y - REACH.up * size && line < y + REACH.down * size
		).length;
}

/** Heights of lines at the looks across each value's words, which begin at a way from the cursor and lead away from it. [px] */
function heightsAcross(
	lines: readonly LineLayer[],
	figure: Figure,
	{ widths, x, size }: Pick<Values, 'widths' | 'x' | 'size'>,
	frame: Frame,
	way: number
): number[][] {
	const perPixel = (figure.x.high - figure.x.low) / (frame.right - frame.left);
	return widths.map((width) =>
		Array.from({ length: LOOKS }, (_, look) => {
			const place = x + way + (Math.sign(way) * ((width + 0.3 * size) * look)) / (LOOKS - 1);
			const at = figure.x.low + (place - frame.left) * perPixel;
			return lines
				.filter((line) => line.x.length > 0 && at >= line.x[0] && at <= line.x[line.x.length - 1])
				.map((line) => frame.y(lineAt(line, at)));
		}).flat()
	);
}
