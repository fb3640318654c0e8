import { drawsWords } from '../../state/drawsWords.ts';
import type { Provenance } from '../provenance.ts';
import type { ExportTable } from '../table.ts';
import { bold, linked, textCell } from './cells.ts';
import { linkIn } from './linkIn.ts';
import type { Sheet, SheetLink } from './sheet.ts';
import { tallRow } from './tallRow.ts';

/** What a workbook says of itself. */
export interface ReadMeWords {
	readonly title: string;
	readonly subtitle: string;
	readonly note: string;
	readonly provenance: Provenance;
}

/** Widths of its columns, together as wide as a sheet of paper. [digits] */
const WIDTHS = [24, 66];
const ADDRESS = 'Address of this state';

/** First sheet: what this is, where it comes from, how it is to be read. Its texts wrap, on the screen and on paper. */
export function readMe(words: ReadMeWords, tables: readonly ExportTable[]): Sheet {
	const lines = linesOf(words, tables);
	const { address } = words.provenance;
	const link = linkIn(address);
	const place = 1 + lines.findIndex(([label]) => label === ADDRESS);
	const links: SheetLink[] = link === address ? [{ row: place, column: 1, address }] : [];
	const rows = lines.map(([label, value], index) => {
		const isLink = links.some(({ row }) => row === index + 1);
		return [bold(textCell(label)), isLink ? linked(textCell(value)) : textCell(value)];
	});
	return {
		name: 'Read me',
		rows: [[bold(textCell('Orinoco')), null], ...rows.map((row) => tallRow(row, WIDTHS))],
		widths: WIDTHS,
		links,
		hasHead: false
	};
}

function linesOf({ title, subtitle, note, provenance }: ReadMeWords, tables: readonly ExportTable[]) {
	const { draws } = provenance;
	const lines: readonly (readonly [string, string])[] = [
		['Title', title],
		['Shows', subtitle],
		['Note', note],
		['Model', `Orinoco ${provenance.model}`],
		['Seed of the draws', String(provenance.seed)],
		...(draws === undefined ? [] : ([['Draws', drawsWords(draws)]] as const)),
		['Outlook', provenance.outlook],
		['Observed data to', provenance.dataUntil],
		['Sources', provenance.sources],
		[ADDRESS, provenance.address],
		['Caution', provenance.caution],
		['Sheets', tables.map(({ name }) => name).join(', ')]
	];
	return lines;
}
