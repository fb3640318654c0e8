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

/** On paper: A4, a table lying, the text of a read-me upright; as wide as the sheet, as long as it needs. */
function paperXml({ hasHead }: Sheet): string {
	const orientation = hasHead ? 'landscape' : 'portrait';
	return `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`;
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
				'xl/worksheets/_rels/sheet{id}.xml.rels': {
					insert: (_options: unknown, { sheetIndex }: Place) => addressesXml(sheets[sheetIndex])
				}
			}
		}
	};
}
