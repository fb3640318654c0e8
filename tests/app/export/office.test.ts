import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { assumptionsTable, monthsTable, sourcesTable, yearsTable } from '$lib/export/tables.ts';
import { xlsxBuffer } from '$lib/export/xlsx.ts';
import { EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import { years } from '#models/summary.ts';
import { expectOrigin, words } from './origin.ts';
import { simulation } from './samples.ts';

const own = { 'venezuela.target': 2.5, 'opec.offsetShare': 0.35 };

describe('workbook', async () => {
	const tables = [
		yearsTable(simulation),
		monthsTable(simulation),
		assumptionsTable({ ...EMPTY_SCENARIO, own }),
		sourcesTable()
	];
	const file = unzipSync(await xlsxBuffer({ ...words, tables }));
	const sheet = (index: number) => strFromU8(file[`xl/worksheets/sheet${index}.xml`]);

	it('has a read-me, years, months, assumptions and sources', () => {
		const book = strFromU8(file['xl/workbook.xml']);
		for (const name of ['Read me', 'By year', 'By month', 'Assumptions', 'Sources'])
			expect(book).toContain(name);
	});

	it('says in its properties where its numbers come from', () => {
		expectOrigin(strFromU8(file['docProps/core.xml']));
		expect(strFromU8(file['[Content_Types].xml'])).toContain('PartName="/docProps/core.xml"');
		expect(strFromU8(file['_rels/.rels'])).toContain('Target="docProps/core.xml"');
	});

	it('holds the year’s figures in full precision', () => {
		const income = years(simulation).scenario.hardCurrencyRevenue[4];
		expect(sheet(2)).toContain(`<v>${income}</v>`);
	});

	it('holds every month', () => {
		expect(sheet(3).match(/<row /g)).toHaveLength(121);
	});

	it('shows measured numbers to three decimals and assumptions as they stand', () => {
		const styles = strFromU8(file['xl/styles.xml']);
		const formats = [...styles.matchAll(/<xf ([^>]*)>/g)].map(([, attributes]) => attributes);
		const measured = formats.findIndex((attributes) => attributes.includes('numFmtId'));
		expect(styles).toContain('formatCode="#,##0.000"');
		const numbers = (index: number) => [...sheet(index).matchAll(/<c ([^>]*)><v>[-\d.e]+<\/v>/g)];
		const styled = (index: number) =>
			numbers(index).filter(([, attributes]) => attributes.includes(`s="${measured}"`)).length;
		expect(styled(2)).toBeGreaterThan(300);
		expect(numbers(4).length).toBeGreaterThan(100);
		expect(styled(4)).toBe(0);
	});

	it('says of every assumption whether the draws move it, and how far', () => {
		const scenario = { ...EMPTY_SCENARIO, own, hold: ['fx.drift'] as const, spread: { 'fx.rate': 2 } };
		const { columns, rows } = assumptionsTable(scenario);
		const place = columns.findIndex(({ label }) => label === 'in the draws');
		const cell = (id: string) => rows.find(([name]) => name === id)?.[place];
		expect(
			['venezuela.target', 'fx.drift', 'fx.rate', 'fx.oilElasticity', 'outlook.vintage'].map(cell)
		).toEqual(['held', 'held', 'drawn, 2 times as wide', 'drawn', '']);
	});

	it('gives the texts of its first sheet the height that they need', () => {
		const heights = [...sheet(1).matchAll(/ ht="([\d.]+)"/g)].map(([, height]) => Number(height));
		expect(heights.length).toBeGreaterThan(1);
		expect(Math.min(...heights)).toBe(28);
		expect(Math.max(...heights)).toBeGreaterThanOrEqual(41);
	});

	it('makes no row higher than the format knows, however long the address', async () => {
		const provenance = { ...words.provenance, address: 'https://example.org/?'.padEnd(8000, 'x') };
		const long = unzipSync(await xlsxBuffer({ ...words, provenance, tables }));
		const heights = [...strFromU8(long['xl/worksheets/sheet1.xml']).matchAll(/ ht="([\d.]+)"/g)];
		expect(Math.max(...heights.map(([, height]) => Number(height)))).toBe(405);
	});

	it('keeps a name that looks like a formula a text', () => {
		expect(sheet(1)).not.toContain('<f>');
	});
});
