/** A table on its way out: every column with its unit, every row as long as the columns. */
export interface ExportTable {
	/** Name of its sheet or file part. */
	readonly name: string;
	readonly columns: readonly {
		readonly label: string;
		/** Unit of its numbers; empty where it has none, or where each row names its own. */
		readonly unit: string;
		/** What stands in it beyond plain texts and numbers: addresses, or numbers whose unit stands in their row. */
		readonly kind?: 'address' | 'measured';
	}[];
	readonly rows: readonly (readonly Cell[])[];
}

export type Cell = string | number | null;

/** Header of a column: label with its unit in brackets. */
export function headerOf({ label, unit }: ExportTable['columns'][number]): string {
	return unit ? `${label} [${unit}]` : label;
}
