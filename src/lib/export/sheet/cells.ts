import { dayNumber } from '../dayNumber.ts';
import type { SheetCell } from './sheet.ts';

/** How the numbers of a column with a unit are shown; the cell holds every digit. */
const MEASURED = '#,##0.000';
/** How months are shown; the cell holds their first day, so that programs take them for dates. */
const MONTH = 'yyyy-mm';
/** Numbers and their heads: off the edge, or a head would run into the next. */
const AT_RIGHT = { align: 'right', indent: 1 } as const;
/** Colour of a link, as office programs have it. */
const LINK = '#0563c1';

/** A text that stays a text, so that no name becomes a formula, apart from a number at its left; null where it is empty. */
export function textCell(value: string): SheetCell {
	return value === '' ? null : { value, type: String, alignVertical: 'top', align: 'left', indent: 1 };
}

/** A number; a measured one is shown to three decimals. */
export function numberCell(value: number, isMeasured: boolean): SheetCell {
	return {
		value,
		type: Number,
		alignVertical: 'top',
		...AT_RIGHT,
		...(isMeasured ? { format: MEASURED } : {})
	};
}

/** A month, at its left as texts stand. */
export function monthCell(month: string): SheetCell {
	const look = { alignVertical: 'top', align: 'left', indent: 1 } as const;
	return { value: dayNumber(month), type: Number, ...look, format: MONTH };
}

/** The same cell over numbers: at its right, as they stand. */
export function overNumbers(cell: SheetCell): SheetCell {
	return cell && { ...cell, ...AT_RIGHT };
}

/** The same cell in bold. */
export function bold(cell: SheetCell): SheetCell {
	return cell && { ...cell, fontWeight: 'bold' };
}

/** The same cell as one sees a link. */
export function linked(cell: SheetCell): SheetCell {
	return cell && { ...cell, textColor: LINK, textDecoration: { underline: true } };
}
