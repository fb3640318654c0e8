/** A cell of a sheet as the writer takes it; null where nothing stands. */
export type SheetCell = {
	readonly value: string | number;
	readonly type: typeof String | typeof Number;
	readonly alignVertical: 'top';
	/** Room at its left, in the format's own steps; it needs an alignment. */
	readonly align?: 'left' | 'right';
	readonly indent?: number;
	readonly fontWeight?: 'bold';
	readonly wrap?: boolean;
	/** Height that its row needs. [pt] */
	readonly height?: number;
	readonly format?: string;
	readonly textColor?: string;
	readonly textDecoration?: { readonly underline: boolean };
} | null;

/** A cell that opens an address. */
export interface SheetLink {
	/** Places from 0. */
	readonly row: number;
	readonly column: number;
	readonly address: string;
}

/** A sheet of a workbook, every width and height settled. */
export interface Sheet {
	readonly name: string;
	readonly rows: readonly (readonly SheetCell[])[];
	/** Widths of its columns. [digits] */
	readonly widths: readonly number[];
	readonly links: readonly SheetLink[];
	/** Whether its first row is a head, over rows that their first cell names: both stay in sight, and the head filters. */
	readonly hasHead: boolean;
}
