import { headerOf } from './table.ts';
import type { Cell, ExportTable } from './table.ts';

/** First characters that make a spreadsheet take a text for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A text that no spreadsheet takes for a formula: a leading apostrophe where one would start.
 *
 * @example neutralised('=1+1'); // => "'=1+1"
 */
export function neutralised(text: string): string {
	return FORMULA.test(text) ? `'${text}` : text;
}

/** A cell as CSV: numbers in full precision, texts quoted where they must be. */
function csvCell(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return String(cell);
	const text = neutralised(cell);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV (RFC 4180): one header row with units, CRLF, full precision. */
export function csv(table: ExportTable): string {
	const rows = [table.columns.map(headerOf), ...table.rows];
	return rows.map((row) => row.map(csvCell).join(',')).join('\r\n') + '\r\n';
}

/** A table as tab-separated values for the clipboard: pasted into a sheet it falls into cells. */
export function tsv(table: ExportTable): string {
	const clean = (cell: Cell) =>
		typeof cell === 'string' ? neutralised(cell.replace(/[\t\r\n]+/g, ' ')) : (cell ?? '');
	const rows = [table.columns.map(headerOf), ...table.rows];
	return rows.map((row) => row.map(clean).join('\t')).join('\n') + '\n';
}
