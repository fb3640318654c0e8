import { provenanceLines } from './provenance.ts';
import type { Provenance } from './provenance.ts';
import type { Cell, ExportTable } from './table.ts';

/** Head of the column that says where a table comes from. */
export const ABOUT = 'about this file';

/**
 * A table with a last column whose first cells say what it shows and where it comes from.
 *
 * A column keeps every row as long as the head, which lines above or below the numbers would not.
 *
 * @param remarks what is to be known beside the numbers; empty ones are left out
 */
export function annotated(
	{ name, columns, rows }: ExportTable,
	title: string,
	provenance: Provenance,
	remarks: readonly string[] = []
): ExportTable {
	const lines = [title, ...remarks.filter((remark) => remark !== ''), ...provenanceLines(provenance)];
	const blank: Cell[] = columns.map(() => null);
	const missing = Array.from({ length: Math.max(0, lines.length - rows.length) }, () => blank);
	return {
		name,
		columns: [...columns, { label: ABOUT, unit: '' }],
		rows: [...rows, ...missing].map((row, index) => [...row, lines[index] ?? null])
	};
}
