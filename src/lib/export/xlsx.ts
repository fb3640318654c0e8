import type { Provenance } from './provenance.ts';
import { headerOf } from './table.ts';
import type { Cell, ExportTable } from './table.ts';

/** What a workbook holds. */
export interface Workbook {
	readonly title: string;
	readonly subtitle: string;
	readonly note: string;
	readonly provenance: Provenance;
	/** Sheets behind the read-me: chart data, years, months, assumptions, sources. */
	readonly tables: readonly ExportTable[];
}

type SheetCell = {
	value: string | number;
	type: typeof String | typeof Number;
	fontWeight?: 'bold';
	wrap?: boolean;
} | null;

const text = (value: string, bold = false): SheetCell => ({
	value,
	type: String,
	...(bold ? { fontWeight: 'bold' as const } : {})
});

/** A cell of a sheet: texts stay texts, so that no name becomes a formula. */
function sheetCell(cell: Cell): SheetCell {
	if (cell === null || cell === '') return null;
	return typeof cell === 'number' ? { value: cell, type: Number } : text(cell);
}

/** First sheet: what this is, where it comes from, how it is to be read. */
function readMe({ title, subtitle, note, provenance, tables }: Workbook): SheetCell[][] {
	const rows: [string, string][] = [
		['Title', title],
		['Shows', subtitle],
		['Note', note],
		['Model', `Orinoco ${provenance.model}`],
		['Seed of the draws', String(provenance.seed)],
		['Outlook', provenance.outlook],
		['Observed data to', provenance.dataUntil],
		['Sources', provenance.sources],
		['Address of this state', provenance.address],
		['Caution', provenance.caution],
		['Sheets', tables.map(({ name }) => name).join(', ')]
	];
	return [[text('Orinoco', true), null], ...rows.map(([label, value]) => [text(label, true), text(value)])];
}

/** Sheets of a workbook, for the writer of either world. */
function sheetsOf(workbook: Workbook) {
	const data = workbook.tables.map((table) => ({
		sheet: table.name.slice(0, 31),
		data: [
			table.columns.map((column) => text(headerOf(column), true)),
			...table.rows.map((row) => row.map(sheetCell))
		],
		columns: table.columns.map(({ label }) => ({ width: Math.min(40, Math.max(12, label.length + 4)) })),
		stickyRowsCount: 1
	}));
	return [{ sheet: 'Read me', data: readMe(workbook), columns: [{ width: 22 }, { width: 100 }] }, ...data];
}

/** Workbook as a file's bytes, in the browser. The writer is loaded when asked for. */
export async function xlsx(workbook: Workbook): Promise<Blob> {
	const { default: write } = await import('write-excel-file/browser');
	return write(sheetsOf(workbook) as Parameters<typeof write>[0]).toBlob();
}

/** Workbook as a file's bytes, in the terminal. */
export async function xlsxBuffer(workbook: Workbook): Promise<Uint8Array> {
	const { default: write } = await import('write-excel-file/node');
	return new Uint8Array(await write(sheetsOf(workbook) as Parameters<typeof write>[0]).toBuffer());
}
