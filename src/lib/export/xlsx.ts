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

/** Widths of the first sheet's columns, together as wide as a sheet of paper. [digits] */
const READ_ME_WIDTHS = [20, 66];
/** Letters that are sure to fit in a line of its second column, and the height of a line. [pt] judgement */
const LETTERS_A_LINE = 60;
const LINE_HEIGHT = 15;
/** Lines of a row at most: the format knows no row higher than 409 pt. */
const MOST_LINES = 27;
/** Face of every cell: without one, office programs take different ones for plain and bold. */
const FACE = { fontFamily: 'Arial', fontSize: 10 };

type SheetCell = {
	value: string | number;
	type: typeof String | typeof Number;
	fontWeight?: 'bold';
	wrap?: boolean;
	alignVertical?: 'top';
	height?: number;
	format?: string;
} | null;

const text = (value: string, bold = false): SheetCell => ({
	value,
	type: String,
	...(bold ? { fontWeight: 'bold' as const } : {})
});

/** How the numbers of a column with a unit are shown; the cell holds every digit. */
const MEASURED = '0.000';

/** A cell of a sheet: texts stay texts, so that no name becomes a formula. */
function sheetCell(cell: Cell, hasUnit: boolean): SheetCell {
	if (cell === null || cell === '') return null;
	if (typeof cell === 'string') return text(cell);
	return { value: cell, type: Number, ...(hasUnit ? { format: MEASURED } : {}) };
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
	// Texts that wrap are read whole, on the screen and on a sheet of paper; the format asks for the height of their row.
	const wrapped = (value: string) => ({
		...{ value, type: String, wrap: true, alignVertical: 'top' as const },
		height: LINE_HEIGHT * Math.min(MOST_LINES, Math.max(1, Math.ceil(value.length / LETTERS_A_LINE)))
	});
	return [
		[text('Orinoco', true), null],
		...rows.map(([label, value]) => [{ ...wrapped(label), fontWeight: 'bold' as const }, wrapped(value)])
	];
}

/** Width in which a header is read whole, unless it is a sentence. [digits] */
function columnWidth(header: string): number {
	return Math.min(44, Math.max(12, header.length + 2));
}

/** Sheets of a workbook, for the writer of either world. */
function sheetsOf(workbook: Workbook) {
	const data = workbook.tables.map((table) => ({
		sheet: table.name.slice(0, 31),
		data: [
			table.columns.map((column) => text(headerOf(column), true)),
			...table.rows.map((row) => row.map((cell, index) => sheetCell(cell, table.columns[index].unit !== '')))
		],
		columns: table.columns.map((column) => ({ width: columnWidth(headerOf(column)) })),
		stickyRowsCount: 1
	}));
	return [
		{ sheet: 'Read me', data: readMe(workbook), columns: READ_ME_WIDTHS.map((width) => ({ width })) },
		...data
	];
}

/** Workbook as a file's bytes, in the browser. The writer is loaded when asked for. */
export async function xlsx(workbook: Workbook): Promise<Blob> {
	const { default: write } = await import('write-excel-file/browser');
	return write(sheetsOf(workbook) as Parameters<typeof write>[0], FACE).toBlob();
}

/** Workbook as a file's bytes, in the terminal. */
export async function xlsxBuffer(workbook: Workbook): Promise<Uint8Array> {
	const { default: write } = await import('write-excel-file/node');
	return new Uint8Array(await write(sheetsOf(workbook) as Parameters<typeof write>[0], FACE).toBuffer());
}
