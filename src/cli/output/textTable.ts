import { NO_ANSWER } from '$lib/format/noAnswer.ts';

/** A cell: a column of figures stands right, any other left. */
export type Cell = string | number;

const FIGURE = /^[-+]?\d[\d.,]*$/;

/**
 * Table in plain text, columns two blanks apart.
 *
 * @param rows the first is the head
 * @example textTable([['a', 'b'], ['x', 1]]); // => 'a  b\nx  1'
 */
export function textTable(rows: readonly (readonly Cell[])[]): string {
	const texts = rows.map((row) => row.map(String));
	const columns = Math.max(0, ...texts.map((row) => row.length));
	const layout = Array.from({ length: columns }, (_, column) => columnLayout(texts, column));
	const line = (row: readonly string[]): string =>
		layout
			.map(({ width, isRight }, column) => {
				const cell = row[column] ?? '';
				return isRight ? cell.padStart(width) : cell.padEnd(width);
			})
			.join('  ')
			.trimEnd();
	return texts.map(line).join('\n');
}

function columnLayout([head, ...body]: readonly (readonly string[])[], column: number) {
	const cells = body.map((row) => row[column] ?? '').filter((cell) => cell !== '');
	const width = Math.max(...[head, ...body].map((row) => (row[column] ?? '').length));
	return {
		width,
		isRight: cells.length > 0 && cells.every((cell) => FIGURE.test(cell) || cell === NO_ANSWER)
	};
}
