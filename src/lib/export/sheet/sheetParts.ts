import { escapeXml } from '../scene/svg.ts';
import { cellAddress } from './cellAddress.ts';
import type { Sheet } from './sheet.ts';

/** End of a sheet's cells; what the writer does not know by itself must follow at once, in the format's order. */
const AFTER = '</sheetData>';
const LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

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

/** What sheets have beyond what the writer knows by itself, as a feature of it: filters and links. */
export function sheetParts(sheets: readonly Sheet[]) {
	return {
		files: {
			transform: {
				'xl/worksheets/sheet{id}.xml': {
					transform: (xml: string, _options: unknown, { sheetIndex }: Place) => {
						const sheet = sheets[sheetIndex];
						return xml.replace(AFTER, () => `${AFTER}${filterXml(sheet)}${linksXml(sheet)}`);
					}
				},
				'xl/worksheets/_rels/sheet{id}.xml.rels': {
					insert: (_options: unknown, { sheetIndex }: Place) => addressesXml(sheets[sheetIndex])
				}
			}
		}
	};
}
