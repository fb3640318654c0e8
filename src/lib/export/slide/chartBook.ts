import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '../scene/svg.ts';
import { cellAddress } from '../sheet/cellAddress.ts';
import { dayNumber } from '../dayNumber.ts';
import type { NativeChart } from './nativeChart.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Widths of the months and of the numbers. [digits] */
const WIDTHS = { month: 10, number: 16 };
/** Styles by their place: a month, a head. */
const STYLE = { month: 1, head: 2 };

const part = (name: string, kind: string) =>
	`<Override PartName="/xl/${name}.xml" ContentType="${KIND}.${kind}+xml"/>`;
const relation = (id: string, kind: string, target: string) =>
	`<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
const relations = (...all: readonly string[]) =>
	`${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;

/** Parts that are the same in every such workbook. */
const FRAME: Readonly<Record<string, string>> = {
	'[Content_Types].xml':
		`${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
		`${part('workbook', 'sheet.main')}${part('worksheets/sheet1', 'worksheet')}${part('styles', 'styles')}</Types>`,
	'_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
	'xl/_rels/workbook.xml.rels': relations(
		relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
		relation('rId2', 'styles', 'styles.xml')
	),
	'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
	'xl/styles.xml':
		`${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm"/></numFmts>` +
		'<fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font></fonts>' +
		'<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
		'<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
		'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
		'<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
		'<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
		'<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
		'</cellXfs></styleSheet>'
};

function textCell(text: string, column: number): string {
	return `<c r="${cellAddress(0, column)}" s="${STYLE.head}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

function numberCell(value: number | null, row: number, column: number): string {
	if (value === null) return '';
	const style = column === 0 ? ` s="${STYLE.month}"` : '';
	return `<c r="${cellAddress(row, column)}"${style}><v>${value}</v></c>`;
}

/** The numbers behind a slide's chart as the workbook that its program opens to edit them: months as dates, a column for each series. */
export function chartBook({ labels, steps, lines }: NativeChart): Uint8Array<ArrayBuffer> {
	const series = [...steps, ...lines];
	const head = ['Month', ...series.map(({ name }) => name)].map(textCell).join('');
	const rows = labels.map((label, index) => {
		const cells = [dayNumber(label), ...series.map(({ values }) => values[index])];
		const row = index + 1;
		return `<row r="${row + 1}">${cells.map((value, column) => numberCell(value, row, column)).join('')}</row>`;
	});
	const columns =
		`<cols><col min="1" max="1" width="${WIDTHS.month}" customWidth="1"/>` +
		`<col min="2" max="${series.length + 1}" width="${WIDTHS.number}" customWidth="1"/></cols>`;
	const pane = '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>';
	const sheet =
		`${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
		`${columns}<sheetData><row r="1">${head}</row>${rows.join('')}</sheetData></worksheet>`;
	const parts = { ...FRAME, 'xl/worksheets/sheet1.xml': sheet };
	return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
