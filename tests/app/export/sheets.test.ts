import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { drawnFrom } from '$lib/export/drawnFrom.ts';
import { rangesTable } from '$lib/export/rangesTable.ts';
import { cellAddress } from '$lib/export/sheet/cellAddress.ts';
import { columnWidth } from '$lib/export/sheet/columnWidth.ts';
import { linkIn } from '$lib/export/sheet/linkIn.ts';
import { tableSheet } from '$lib/export/sheet/tableSheet.ts';
import type { ExportTable } from '$lib/export/table.ts';
import { assumptionsTable, monthsTable, sourcesTable } from '$lib/export/tables.ts';
import { workbookTables } from '$lib/export/workbookTables.ts';
import { xlsxBuffer } from '$lib/export/xlsx.ts';
import { FIRST_SPREADS } from '$lib/answer/firstBands.ts';
import { bandsOf } from '$lib/workers/bandsOf.ts';
import { drawRequest } from '$lib/workers/liveDraws.ts';
import { parameter } from '#models/parameters/registry.ts';
import { assumptionsOf, EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import { run } from '#models/simulate.ts';
import { drawBands } from '#models/uncertainty/draws.ts';
import { bands as chartBands, figure, provenance, simulation, view } from './samples.ts';

const sample: ExportTable = {
	name: 'Sample',
	columns: [
		{ label: 'id', unit: '' },
		{ label: 'income', unit: 'USD bn/yr' },
		{ label: 'meaning', unit: '' },
		{ label: 'address', unit: '', kind: 'address' }
	],
	rows: [
		['a', 1234567.891234, 'A long text that has to wrap. '.repeat(9), 'https://a.example/?x=1&y="2" (relay)'],
		['b', null, 'short', 'Reuters, in print'],
		['c', -1, '', null]
	]
};

describe('sheet of a table', () => {
	const sheet = tableSheet(sample);

	it('has columns as wide as their content, between 8 and 60 digits', () => {
		expect(sheet.widths[0]).toBe(8);
		expect(sheet.widths[1]).toBeGreaterThanOrEqual('1234567.891'.length);
		expect(sheet.widths[2]).toBe(60);
	});

	it('wraps what is longer than its column, in a row that is high enough, all at the top', () => {
		const [, long, short] = sheet.rows;
		expect(long[2]).toMatchObject({ wrap: true, alignVertical: 'top' });
		expect(long[0]?.height).toBeGreaterThanOrEqual(13 * 4);
		expect(long[0]?.wrap).toBeUndefined();
		expect(short[2]?.height).toBeUndefined();
		for (const cell of sheet.rows.flat()) if (cell) expect(cell.alignVertical).toBe('top');
	});

	it('opens addresses, and nothing that is none', () => {
		expect(sheet.links).toEqual([{ row: 1, column: 3, address: 'https://a.example/?x=1&y="2"' }]);
	});
});

describe('columnWidth, cellAddress and linkIn', () => {
	it('say what their examples say', () => {
		expect(columnWidth('year', ['2027'])).toBe(9);
		expect(cellAddress(0, 27)).toBe('AB1');
		expect([cellAddress(0, 0), cellAddress(9, 25), cellAddress(0, 26)]).toEqual(['A1', 'Z10', 'AA1']);
		expect(linkIn('https://www.csis.org (via pubt.io)')).toBe('https://www.csis.org');
	});

	it('leave an address alone that is longer than office programs open', () => {
		expect(linkIn(`https://a.example/${'x'.repeat(2100)}`)).toBeNull();
		expect(linkIn('javascript:alert(1)')).toBeNull();
	});
});

describe('workbook’s sheets in the file', async () => {
	const words = { title: 'T', subtitle: 'S', note: 'N', provenance };
	const tables = [sample, sourcesTable()];
	const file = unzipSync(await xlsxBuffer({ ...words, tables }));
	const part = (name: string) => strFromU8(file[`xl/worksheets/${name}`]);

	it('have a head that stays and filters, over all rows', () => {
		expect(part('sheet2.xml')).toContain('<autoFilter ref="A1:D4"/>');
		expect(part('sheet2.xml')).toContain('state="frozen"');
		expect(part('sheet1.xml')).not.toContain('<autoFilter');
		// On paper each is as wide as its sheet: the format wants the one element first, the other last.
		expect(part('sheet2.xml')).toMatch(/<worksheet [^>]+><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/);
		expect(part('sheet2.xml')).toMatch(
			/orientation="landscape" fitToWidth="1" fitToHeight="0"\/><headerFooter>.*&amp;P of &amp;N<\/oddFooter><\/headerFooter><\/worksheet>$/
		);
	});

	it('are read on paper, however wide: over several sheets, each with the head and the first column', async () => {
		const wide = unzipSync(await xlsxBuffer({ ...words, tables: [monthsTable(simulation)] }));
		const across = Number(/fitToWidth="(\d+)"/.exec(strFromU8(wide['xl/worksheets/sheet2.xml']))?.[1]);
		const digits = tableSheet(monthsTable(simulation)).widths.reduce((sum, width) => sum + width, 0);
		expect(digits / across).toBeLessThanOrEqual(230);
		expect(strFromU8(wide['xl/workbook.xml'])).toContain(
			`<definedName name="_xlnm.Print_Titles" localSheetId="1">'By month'!$A:$A,'By month'!$1:$1</definedName>`
		);
		expect(strFromU8(wide['xl/worksheets/sheet2.xml'])).toMatch(
			/<pane ySplit="1" xSplit="1" topLeftCell="B2"/
		);
	});

	it('hold months as dates, and have the heads of numbers over them', () => {
		const { rows } = tableSheet(monthsTable(simulation));
		expect(rows[1][0]).toMatchObject({ value: 46388, type: Number, format: 'yyyy-mm' });
		expect(rows[0].slice(0, 2).map((cell) => cell?.align)).toEqual(['left', 'right']);
	});

	it('link each address to where it leads, its signs escaped, in the format’s order', () => {
		const sheet = part('sheet2.xml');
		expect(sheet).toMatch(
			/<\/sheetData><autoFilter [^>]+><hyperlinks><hyperlink ref="D2" r:id="rId-link-1"\/>/
		);
		expect(part('_rels/sheet2.xml.rels')).toContain(
			'Target="https://a.example/?x=1&amp;y=&quot;2&quot;" TargetMode="External"'
		);
		expect(part('_rels/sheet1.xml.rels')).toContain(provenance.address.replaceAll('&', '&amp;'));
	});

	it('link every source that has an address on the web', () => {
		const place = sourcesTable().columns.findIndex(({ label }) => label === 'address');
		const addresses = sourcesTable().rows.filter((row) => String(row[place]).startsWith('https://'));
		const links = part('sheet3.xml').match(/<hyperlink /g) ?? [];
		expect(links.length).toBeGreaterThanOrEqual(addresses.length);
		expect(links.length).toBeGreaterThan(60);
	});
});

describe('ranges by year', () => {
	const assumptions = assumptionsOf(EMPTY_SCENARIO);
	const untouched = run(assumptions);
	const request = drawRequest(EMPTY_SCENARIO, assumptions, view, untouched.startYear, 1024);
	const bands = bandsOf(drawBands(request));
	const { columns, rows } = rangesTable(bands, untouched);
	const place = (label: string) => columns.findIndex((column) => column.label === label);

	it('have a row a station and year, with unit, draws and quantiles that rise', () => {
		expect(rows).toHaveLength(50);
		for (const row of rows) {
			const quantiles = row.slice(place('q05')).map(Number);
			expect(quantiles).toHaveLength(7);
			expect([...quantiles].sort((one, other) => one - other)).toEqual(quantiles);
			expect(row[place('draws')]).toBe(1024);
		}
		expect(new Set(rows.map((row) => row[place('unit')]))).toEqual(
			new Set(['mb/d', 'USD/bbl', 'USD bn/yr', 'RUB bn/yr'])
		);
	});

	it('hold the range of the page’s first sentence, to the error of fewer draws', () => {
		const income = rows.filter((row) => row[place('series')] === 'hardCurrencyRevenue');
		const { q10, q90 } = FIRST_SPREADS.hardCurrencyRevenue;
		income.forEach((row, year) => {
			expect(row[place('year')]).toBe(untouched.startYear + year);
			expect(Math.abs(Number(row[place('q10')]) / q10[year] - 1)).toBeLessThan(0.1);
			expect(Math.abs(Number(row[place('q90')]) / q90[year] - 1)).toBeLessThan(0.1);
		});
	});

	it('are a sheet of the workbook where there are draws, and only there', () => {
		const names = (all: readonly ExportTable[]) => all.map(({ name }) => name);
		const drawn = { get: () => chartBands, unanswered: () => null, draws: 7 };
		expect(names(workbookTables(figure, simulation, EMPTY_SCENARIO, drawn))).toContain('Ranges by year');
		expect(names(workbookTables(figure, simulation, EMPTY_SCENARIO, null))).not.toContain('Ranges by year');
	});
});

describe('drawn from', () => {
	it('is the distribution in words, in the parameter’s own unit', () => {
		expect(drawnFrom(parameter('opec.offsetShare'))).toBe('triangular: 0, most likely 0.2, at most 0.5');
		expect(drawnFrom(parameter('market.demandElasticityShort'))).toMatch(/^lognormal: half beyond -0\.04, /);
		expect(drawnFrom(parameter('outlook.vintage'))).toBe('');
	});

	it('stands beside whether it is drawn', () => {
		const { columns, rows } = assumptionsTable(EMPTY_SCENARIO);
		const labels = columns.map(({ label }) => label);
		expect(labels.indexOf('drawn from')).toBe(labels.indexOf('in the draws') + 1);
		for (const row of rows)
			expect(row[labels.indexOf('drawn from')] === '').toBe(row[labels.indexOf('in the draws')] === '');
	});
});
