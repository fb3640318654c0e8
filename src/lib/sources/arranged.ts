/** Order of a table: a column and its direction. */
export interface Order<Column extends string> {
	readonly column: Column;
	readonly direction: 'ascending' | 'descending';
}

/**
 * Rows that hold every word looked for, in the order chosen.
 *
 * @param textOf all text of a row, by column; what is searched and never sorted by goes under names of its own
 */
export function arranged<Row, Column extends string>(
	rows: readonly Row[],
	words: string,
	order: Order<Column> | null,
	textOf: (row: Row) => Readonly<Record<Column, string>>
): readonly Row[] {
	const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
	const found = rows.filter((row) => {
		const text = Object.values<string>(textOf(row)).join(' ').toLowerCase();
		return wanted.every((word) => text.includes(word));
	});
	if (!order) return found;
	const sign = order.direction === 'ascending' ? 1 : -1;
	return found.toSorted(
		(one, other) =>
			sign * textOf(one)[order.column].localeCompare(textOf(other)[order.column], 'en', { numeric: true })
	);
}

/** The next order when a column's head is pressed: ascending, descending, as given. */
export function nextOrder<Column extends string>(
	order: Order<Column> | null,
	column: Column
): Order<Column> | null {
	if (order?.column !== column) return { column, direction: 'ascending' };
	return order.direction === 'ascending' ? { column, direction: 'descending' } : null;
}
