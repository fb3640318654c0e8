/** Letters that name columns. */
const LETTERS = 26;

/**
 * Name of a cell.
 *
 * @param row    from 0
 * @param column from 0
 * @example cellAddress(0, 27); // => 'AB1'
 */
export function cellAddress(row: number, column: number): string {
	let letters = '';
	for (let left = column + 1; left > 0; left = Math.floor((left - 1) / LETTERS))
		letters = String.fromCharCode('A'.charCodeAt(0) + ((left - 1) % LETTERS)) + letters;
	return `${letters}${row + 1}`;
}
