import { wrap } from '../scene/wrap.ts';
import { AIR } from './columnWidth.ts';
import { digitsWide } from './digitsWide.ts';
import type { SheetCell } from './sheet.ts';

/** Height of a line, and of the air beneath the last. [pt] */
const LINE = 13;
const BENEATH = 2;
/** Lines of a row at most: the format knows no row higher than 409 pt. */
const MOST_LINES = 31;

/** Lines that a cell takes in its column. */
function linesIn(cell: SheetCell, width: number): number {
	return typeof cell?.value === 'string' ? wrap(cell.value, width - AIR, digitsWide).length : 1;
}

/** Height of so many lines, as far as the format knows it. [pt] */
function heightOf(lines: number): number {
	return LINE * Math.min(MOST_LINES, lines) + BENEATH;
}

/**
 * A row whose long texts wrap, as high as the longest of them. The height is stated, for not every program finds it itself.
 *
 * @param widths of its columns [digits]
 */
export function tallRow(row: readonly SheetCell[], widths: readonly number[]): readonly SheetCell[] {
	const lines = row.map((cell, index) => linesIn(cell, widths[index]));
	const most = Math.max(...lines);
	if (most === 1) return row;
	const height = heightOf(most);
	return row.map((cell, index) => cell && { ...cell, height, ...(lines[index] > 1 ? { wrap: true } : {}) });
}
