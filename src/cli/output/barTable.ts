import type { Cell } from './textTable.ts';
import { textTable } from './textTable.ts';

/** Longest bar. [characters] */
const LONGEST = 30;
/** Blanks before a bar. */
const GAP = 2;

/**
 * Table with a bar behind each row, on a terminal alone: a file or another program wants figures only. Bars are as long as
 * the terminal's width leaves room.
 *
 * @param rows the first is the head
 * @param values of the rows after the head; their size counts, not their sign. A row without one has no bar
 * @param largest size of the longest bar; what is larger has one as long
 */
export function barTable(
	rows: readonly (readonly Cell[])[],
	values: readonly number[],
	largest = Math.max(...values.map(Math.abs))
): string {
	const table = textTable(rows);
	if (!process.stdout.isTTY || !(largest > 0)) return table;
	const lines = table.split('\n');
	const width = Math.max(...lines.map((line) => line.length)) + GAP;
	const longest = Math.min(LONGEST, roomAfter(width));
	const bar = (value = 0): string => '█'.repeat(Math.round(longest * Math.min(1, Math.abs(value) / largest)));
	return lines.map((line, row) => (line.padEnd(width) + bar(values[row - 1])).trimEnd()).join('\n');
}

/** Characters between a column and the edge of the terminal; one that does not know its width has room. */
function roomAfter(column: number): number {
	const { columns } = process.stdout;
	return columns > 0 ? Math.max(0, columns - column) : Infinity;
}
