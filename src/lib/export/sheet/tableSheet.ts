import { headerOf } from '../table.ts';
import type { Cell, ExportTable } from '../table.ts';
import { bold, linked, monthCell, numberCell, overNumbers, textCell } from './cells.ts';
import { columnWidth } from './columnWidth.ts';
import { linkIn } from './linkIn.ts';
import type { Sheet, SheetCell, SheetLink } from './sheet.ts';
import { tallRow } from './tallRow.ts';

/** Letters of a sheet's name at most. */
const NAME = 31;

type Column = ExportTable['columns'][number];

const isMeasured = ({ unit, kind }: Column) => unit !== '' || kind === 'measured';

/** What a cell shows. */
function shown(cell: Cell, column: Column): string {
	if (typeof cell === 'number') return isMeasured(column) ? cell.toFixed(3) : String(cell);
	return cell ?? '';
}

/** Address that a cell opens; null for all but those of a column of addresses. */
function linkOf(cell: Cell, { kind }: Column): string | null {
	return kind === 'address' && typeof cell === 'string' ? linkIn(cell) : null;
}

/** Months as tables write them. */
const MONTH = /^\d{4}-\d{2}$/;

function sheetCell(cell: Cell, column: Column): SheetCell {
	if (typeof cell === 'string' && MONTH.test(cell)) return monthCell(cell);
	if (typeof cell === 'number') return numberCell(cell, isMeasured(column));
	const text = textCell(cell ?? '');
	return linkOf(cell, column) === null ? text : linked(text);
}

/** A table as a sheet: columns as wide as their content, long texts wrapped, addresses that open, a head that filters. */
export function tableSheet({ name, columns, rows }: ExportTable): Sheet {
	const heads = columns.map(headerOf);
	const widths = columns.map((column, index) =>
		columnWidth(
			heads[index],
			rows.map((row) => shown(row[index], column)),
			column.kind === 'address'
		)
	);
	const links = rows.flatMap((row, index) =>
		row.flatMap((cell, column): SheetLink[] => {
			const address = linkOf(cell, columns[column]);
			return address === null ? [] : [{ row: index + 1, column, address }];
		})
	);
	const head = heads.map((text, index) => {
		const cell = bold(textCell(text));
		const areNumbers = isMeasured(columns[index]) || typeof rows[0]?.[index] === 'number';
		return areNumbers ? overNumbers(cell) : cell;
	});
	const body = rows.map((row) => row.map((cell, index) => sheetCell(cell, columns[index])));
	return {
		name: name.slice(0, NAME),
		rows: [head, ...body].map((row) => tallRow(row, widths)),
		widths,
		links,
		hasHead: true
	};
}
