import { bookParts } from './sheet/bookParts.ts';
import { readMe } from './sheet/readMe.ts';
import type { ReadMeWords } from './sheet/readMe.ts';
import type { Sheet } from './sheet/sheet.ts';
import { sheetParts } from './sheet/sheetParts.ts';
import { tableSheet } from './sheet/tableSheet.ts';
import type { ExportTable } from './table.ts';

/** What a workbook holds. */
export interface Workbook extends ReadMeWords {
	/** Sheets behind the read-me: chart data, years, ranges, months, assumptions, sources. */
	readonly tables: readonly ExportTable[];
}

/** Face of every cell: without one, office programs take different ones for plain and bold. */
const FACE = { fontFamily: 'Arial', fontSize: 10 };

/** Sheets of a workbook, the read-me first. */
function sheetsOf({ tables, ...words }: Workbook): Sheet[] {
	return [readMe(words, tables), ...tables.map(tableSheet)];
}

/** A sheet as the writer takes it. */
function written({ name, rows, widths, hasHead }: Sheet) {
	return {
		sheet: name,
		data: rows,
		columns: widths.map((width) => ({ width })),
		...(hasHead ? { stickyRowsCount: 1, stickyColumnsCount: 1 } : {})
	};
}

/** Workbook as a file's bytes, in the browser. The writer is loaded when asked for. */
export async function xlsx(workbook: Workbook): Promise<Blob> {
	const { default: write } = await import('write-excel-file/browser');
	const sheets = sheetsOf(workbook);
	const data = sheets.map(written) as unknown as Parameters<typeof write>[0];
	return write(data, { ...FACE, features: [sheetParts(sheets), bookParts(workbook)] }).toBlob();
}

/** Workbook as a file's bytes, in the terminal. */
export async function xlsxBuffer(workbook: Workbook): Promise<Uint8Array> {
	const { default: write } = await import('write-excel-file/node');
	const sheets = sheetsOf(workbook);
	const data = sheets.map(written) as unknown as Parameters<typeof write>[0];
	return new Uint8Array(
		await write(data, { ...FACE, features: [sheetParts(sheets), bookParts(workbook)] }).toBuffer()
	);
}
