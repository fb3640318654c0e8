/** Columns of an outlook's table: key in the typed file, what its heading must contain, what it is. */
export const COLUMNS = [
	{ key: 'brent', heading: 'brent', meaning: 'Brent. [USD/bbl]' },
	{ key: 'worldProduction', heading: 'world_production', meaning: 'World output of liquids. [mb/d]' },
	{ key: 'worldConsumption', heading: 'world_consumption', meaning: 'World use of liquids. [mb/d]' },
	{
		key: 'stockWithdrawal',
		heading: 'stock_withdrawal',
		meaning: 'Taken out of stocks; negative when stocks grow. [mb/d]'
	},
	{ key: 'opecLiquids', heading: 'opec_liquids', meaning: 'OPEC liquids. [mb/d]' },
	{ key: 'nonOpecLiquids', heading: 'nonopec_liquids', meaning: 'Liquids of all others. [mb/d]' }
] as const;

/** A column that is read. */
export type ColumnKey = (typeof COLUMNS)[number]['key'];

/** Monthly table of an outlook. */
export interface SteoTable {
	/** First month, `YYYY-MM`. */
	readonly from: string;
	readonly columns: Readonly<Record<ColumnKey, readonly number[]>>;
}

/**
 * Outlook of a table of comma-separated values: a head, then a row a month without gaps.
 *
 * @throws {Error} naming the column or row that is missing or no number
 */
export function readSteoTable(text: string): SteoTable {
	const [head, ...rows] = text
		.trim()
		.split(/\r?\n/)
		.map((line) => line.split(',').map((cell) => cell.trim().toLowerCase()));
	if (head[0] !== 'month') throw new Error(`table requires a first column month, got ${head[0]}`);
	rows.forEach(([month], index) => requireMonth(month, rows[0][0], index));
	const columns = COLUMNS.map(({ key, heading }) => [key, column(rows, place(head, heading), heading)]);
	return { from: rows[0][0], columns: Object.fromEntries(columns) };
}

function place(head: readonly string[], heading: string): number {
	// "nonopec_liquids" contains "opec_liquids": the word has to stand at its beginning or behind an underscore.
	const found = head.findIndex((cell) => cell === heading || new RegExp(`(^|_)${heading}(_|$)`).test(cell));
	if (found < 0) throw new Error(`table requires a column ${heading}, got ${head.join(', ')}`);
	return found;
}

function column(rows: readonly (readonly string[])[], index: number, heading: string): number[] {
	return rows.map((row) => {
		const value = Number(row[index]);
		if (row[index] === '' || !Number.isFinite(value))
			throw new Error(`${heading} of ${row[0]} requires a number, got ${row[index] || 'nothing'}`);
		return value;
	});
}

function requireMonth(month: string, first: string, index: number): void {
	const [year, ordinal] = first.split('-').map(Number);
	const months = 12 * year + (ordinal - 1) + index;
	const expected = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
	if (month !== expected) throw new Error(`row ${index + 1} requires the month ${expected}, got ${month}`);
}
