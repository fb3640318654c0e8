/** Text that a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Rows as comma-separated values (RFC 4180): texts quoted where they must be, numbers in full.
 *
 * @param rows the first is the head
 * @example csv([['month', 'brent [USD/bbl]'], ['2027-01', 97]]); // => 'month,brent [USD/bbl]\r\n2027-01,97\r\n'
 */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
	return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(value: string | number): string {
	if (typeof value === 'number') return String(value);
	const text = FORMULA.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
