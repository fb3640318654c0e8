import { array, assert, constantFrom, double, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABOUT, annotated } from '$lib/export/annotated.ts';
import { citation } from '$lib/export/citation.ts';
import { csv, neutralised, tsv } from '$lib/export/csv.ts';
import { figureCsv, figureTable } from '$lib/export/figureCsv.ts';
import { figureTsv } from '$lib/export/figureTsv.ts';
import { fileName } from '$lib/export/fileName.ts';
import { json } from '$lib/export/json.ts';
import { monthsTable } from '$lib/export/tables.ts';
import { EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import { SERIES_NAMES } from '#models/series.ts';
import { ADDRESS, figure, HOSTILE, provenance, simulation } from './samples.ts';

/** Cells of a comma-separated text, as RFC 4180 has it. */
function readCsv(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	for (const [whole, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
		void whole;
		row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
		if (end === '\r\n') {
			rows.push(row);
			row = [];
		}
	}
	return rows;
}

describe('comma-separated file', () => {
	it('reads back to every digit', () => {
		const table = monthsTable(simulation);
		const rows = readCsv(csv(table));
		expect(rows).toHaveLength(121);
		table.rows.forEach((row, index) =>
			row.forEach((cell, column) => {
				const read = rows[index + 1][column];
				expect(typeof cell === 'number' ? Number(read) : read).toBe(cell);
			})
		);
		expect(rows[0]).toHaveLength(1 + 2 * SERIES_NAMES.length);
	});

	it('reads back whatever stands in it, formulas made harmless', () => {
		const cell = oneof(
			double({ noNaN: true, noDefaultInfinity: true }),
			string(),
			constantFrom('=1+1', '@x', '-2', 'a"b', 'a,b', 'a\r\nb', '')
		);
		assert(
			property(array(array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }), (rows) => {
				const columns = [
					{ label: 'a', unit: '' },
					{ label: 'b', unit: 'mb/d' }
				];
				const [head, ...read] = readCsv(csv({ name: 'x', columns, rows }));
				expect(head).toEqual(['a', 'b [mb/d]']);
				expect(read).toEqual(
					rows.map((row) => row.map((one) => (typeof one === 'number' ? String(one) : neutralised(one))))
				);
			})
		);
	});

	it('says in a column of its own what it shows and where it comes from', () => {
		const rows = readCsv(
			figureCsv(figure, { title: HOSTILE, note: 'Mind. A scenario is not a forecast.' }, provenance)
		);
		const at = rows[0].indexOf(ABOUT);
		expect(at).toBe(rows[0].length - 1);
		expect(rows.every(({ length }) => length === rows[0].length)).toBe(true);
		const about = rows.slice(1).map((row) => row[at]);
		expect(about.slice(0, 2)).toEqual([`'${HOSTILE}`, 'Mind.']);
		expect(about.filter((line) => line.includes('not a forecast'))).toHaveLength(1);
		expect(about).toContain(ADDRESS);
		expect(about.join(' ')).toContain('seed 7');
	});

	it('keeps room for its provenance where there are fewer rows than lines', () => {
		const { rows } = annotated(
			{ name: 'x', columns: [{ label: 'a', unit: '' }], rows: [[1]] },
			'Title',
			provenance
		);
		expect(rows).toHaveLength(4);
		expect(rows.map((row) => row[0])).toEqual([1, null, null, null]);
	});
});

describe('table for the clipboard', () => {
	it('falls into cells: a line a row, a tab a column', () => {
		const lines = tsv(figureTable(figure)).trimEnd().split('\n');
		expect(lines).toHaveLength(121);
		expect(new Set(lines.map((line) => line.split('\t').length)).size).toBe(1);
		expect(Number(lines[50].split('\t')[3])).toBeCloseTo(figure.table.columns[2].values[49] ?? NaN, 9);
	});

	it('says beside the numbers what it shows and where it comes from', () => {
		const words = { title: HOSTILE, subtitle: 'Change, $bn a year', note: 'Mind.' };
		const [head, ...rows] = figureTsv(figure, words, provenance)
			.slice(0, -1)
			.split('\n')
			.map((line) => line.split('\t'));
		expect(head.at(-1)).toBe('about this table');
		expect([head, ...rows].every(({ length }) => length === figure.table.columns.length + 2)).toBe(true);
		const about = rows.map((row) => row.at(-1));
		expect(about.slice(0, 3)).toEqual([neutralised(HOSTILE), 'Change, $bn a year', 'Mind.']);
		expect(about).toContain(ADDRESS);
		expect(about.join(' ')).toMatch(/not a forecast.*model|model.*not a forecast/i);
		expect(Number(rows[49][3])).toBeCloseTo(figure.table.columns[2].values[49] ?? NaN, 9);
	});

	it('has twelve significant figures at most, as the chart’s file has: sums leave noise behind them', () => {
		const noisy = [183.50009999999997, 1e-7 / 3, -0.1 - 0.2, 0, null];
		const columns = [{ label: 'a', unit: 'mb/d', values: noisy, decimals: 2 }];
		const table = { rowLabel: 'Month', rows: ['1', '2', '3', '4', '5', '6'], columns };
		const { rows } = figureTable({ table });
		expect(rows.map(([, cell]) => cell)).toEqual([183.5001, 3.33333333333e-8, -0.3, 0, null, null]);
		const sample = figureTable(figure).rows.flat();
		const digits = (cell: number) =>
			String(Math.abs(cell))
				.replace(/e.*|\./g, '')
				.replace(/^0+/, '').length;
		for (const cell of sample) if (typeof cell === 'number') expect(digits(cell)).toBeLessThanOrEqual(12);
	});
});

describe('name of a file', () => {
	it.each([
		[['goldman-2030', 'Income', '2031'], 'orinoco-goldman-2030-income-2031.svg'],
		[['../../etc/passwd', 'CON', ''], 'orinoco-etc-passwd-con.svg'],
		[['=HYPERLINK("x")<script>', 'ÉNERGÍA 🛢️'], 'orinoco-hyperlink-x-script-energia.svg'],
		[['Нефть'], 'orinoco.svg'],
		[['OPEC+ makes room −50 %', 'Income'], 'orinoco-opec-makes-room-minus-50-income.svg']
	])('of %j is %s', (parts, name) => {
		expect(fileName(parts, 'svg')).toBe(name);
	});

	it('is short, and safe on every system, whatever its parts', () => {
		assert(
			property(array(string({ maxLength: 200 }), { maxLength: 4 }), (parts) => {
				expect(fileName(parts, 'png')).toMatch(/^orinoco(-[a-z0-9]+)*\.png$/);
				expect(fileName(parts, 'png').length).toBeLessThanOrEqual(84);
			})
		);
	});

	it('cuts a long name behind a whole word', () => {
		expect(
			fileName(['Nobody answers but demand (World Bank 2015); 2.2 mb/d in 10 years', 'Brent'], 'csv')
		).toBe('orinoco-nobody-answers-but-demand-world-bank-2015-2-2-mb-d-in-10-years-brent.csv');
		expect(
			fileName(['Nobody answers but demand (World Bank 2015); 2.2 mb/d in 10 years', 'Brent', '2027'], 'csv')
		).toBe('orinoco-nobody-answers-but-demand-world-bank-2015-2-2-mb-d-in-10-brent-2027.csv');
	});

	it('keeps what stands last: station and year tell two files apart', () => {
		expect(fileName(['a very long name of a scenario '.repeat(5), 'Income', '2031'], 'png')).toMatch(
			/-income-2031\.png$/
		);
	});
});

describe('record', () => {
	it('has the shape that the terminal prints, and says where it comes from', () => {
		const scenario = { ...EMPTY_SCENARIO, own: { 'venezuela.target': 2.5, 'opec.offsetShare': 0.35 } };
		const record = JSON.parse(json(scenario, simulation, provenance));
		expect(Object.keys(record)).toEqual([
			'model',
			'from',
			'months',
			'overrides',
			'definition',
			'warnings',
			'residual',
			'baseline',
			'scenario',
			'years',
			'provenance'
		]);
		expect(record.provenance).toEqual(provenance);
		expect(record.provenance.address).toBe(ADDRESS);
		expect(record.scenario.brent).toEqual([...simulation.scenario.brent]);
	});
});

describe('citation', () => {
	it('is well formed for any title', () => {
		const { bibtex, text } = citation(`${HOSTILE} {}\\`, provenance, '2026-11-25');
		expect(bibtex.match(/[{]/g)).toHaveLength(bibtex.match(/[}]/g)?.length ?? 0);
		expect(text).toContain(ADDRESS);
	});

	it('leaves LaTeX no sign to take for its own', () => {
		const { bibtex } = citation('Oil earns $129bn, $6.5bn less; 2.4 % & x^2 ~ 1', provenance, '2026-11-25');
		expect(bibtex).toContain(
			'title = {{Oil earns \\$129bn, \\$6.5bn less; 2.4 \\% \\& x\\textasciicircum{}2 \\textasciitilde{} 1}},'
		);
	});
});
