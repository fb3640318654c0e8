import { escapeXml } from '../scene/svg.ts';
import { cellAddress } from './cellAddress.ts';
import type { Sheet } from './sheet.ts';

/** End of a sheet's cells; what the writer does not know by itself must follow at once, in the format's order. */
const AFTER = '</sheetData>';
const LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** Its first element, which says that it is fitted to paper. */
const OPENING = /<worksheet\b[^>]*>/;
const FITTED = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';

/** Where the writer is: sheets are counted from 0. */
interface Place {
	readonly sheetIndex: number;
}

const idOf = (index: number) => `rId-link-${index + 1}`;

/** Filter over head and rows. */
function filterXml({ hasHead, rows, widths }: Sheet): string {
	if (!hasHead || rows.length < 2) return '';
	return `<autoFilter ref="A1:${cellAddress(rows.length - 1, widths.length - 1)}"/>`;
}

/** Which cells open an address. */
function linksXml({ links }: Sheet): string {
	if (links.length === 0) return '';
	const cells = links.map(
		({ row, column }, index) => `<hyperlink ref="${cellAddress(row, column)}" r:id="${idOf(index)}"/>`
	);
	return `<hyperlinks>${cells.join('')}</hyperlinks>`;
}

/** The addresses themselves. */
function addressesXml({ links }: Sheet): string {
	return links
		.map(
			({ address }, index) =>
				`<Relationship Id="${idOf(index)}" Type="${LINK}" Target="${escapeXml(address)}" TargetMode="External"/>`
		)
		.join('');
}

/** On every sheet of paper: the head of a table, and the first cell of each row. */
function titlesXml(sheets: readonly Sheet[]): string {
	const names = sheets.map(({ name, hasHead }, index) =>
		hasHead
			? `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(`'${name}'!$A:$A,'${name}'!$1:$1`)}</definedName>`
			: ''
	);
	return `<definedNames>${names.join('')}</definedNames>`;
}

/** Width of a sheet of paper on which a table is still read. [digits] judgement */
const PAPER = 230;

/** On paper: A4, a table lying, over as many sheets as it is read on; the text of a read-me upright. The foot says which sheet it is. */
function paperXml({ hasHead, widths }: Sheet): string {
	const wide = widths.reduce((sum, width) => sum + width, 0);
	const across = hasHead ? Math.ceil(wide / PAPER) : 1;
	const orientation = hasHead ? 'landscape' : 'portrait';
	return (
		`<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="${across}" fitToHeight="0"/>` +
		'<headerFooter><oddFooter>&amp;LOrinoco&amp;C&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>'
	);
}

/** What sheets have beyond what the writer knows by itself, as a feature of it: filters, links and paper. */
export function sheetParts(sheets: readonly Sheet[]) {
	return {
		files: {
			transform: {
				'xl/worksheets/sheet{id}.xml': {
					transform: (xml: string, _options: unknown, { sheetIndex }: Place) => {
						const sheet = sheets[sheetIndex];
						const after = `${AFTER}${filterXml(sheet)}${linksXml(sheet)}${paperXml(sheet)}`;
						return xml.replace(OPENING, (opening) => `${opening}${FITTED}`).replace(AFTER, () => after);
					}
				},
				'xl/workbook.xml': {
					transform: (xml: string) => xml.replace('<definedNames/>', () => titlesXml(sheets))
				},
				'xl/worksheets/_rels/sheet{id}.xml.rels': {
					insert: (_options: unknown, { sheetIndex }: Place) => addressesXml(sheets[sheetIndex])
				}
			}
		}
	};
}
