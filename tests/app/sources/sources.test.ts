import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '#models/parameters/registry.ts';
import { SOURCES } from '#models/parameters/sources.ts';
import { csv } from '$lib/export/csv.ts';
import { arranged, nextOrder } from '$lib/sources/arranged.ts';
import { bibtexEntry } from '$lib/sources/bibtex.ts';
import { datasets } from '$lib/sources/datasets.ts';
import { licences } from '$lib/sources/licences.ts';
import { distributionWords } from '$lib/sources/rangeWords.ts';
import { leverRows, sourceRows } from '$lib/sources/rows.ts';
import { leverTable, sourceTable } from '$lib/sources/tables.ts';

const levers = leverRows();
const sources = sourceRows();

describe('rows', () => {
	it('hold every parameter and every source once', () => {
		expect(levers.map(({ id }) => id)).toEqual(PARAMETERS.map(({ id }) => id));
		expect(sources.map(({ id }) => id)).toEqual(Object.keys(SOURCES));
	});

	it('write a default with its unit', () => {
		expect(levers.find(({ id }) => id === 'venezuela.target')?.default).toBe('2.20\u00a0mb/d');
	});

	it('link an address without the remark behind it', () => {
		const rystad = sources.find(({ id }) => id === 'rys260105');
		expect(rystad?.link).toBe('https://www.rystadenergy.com');
	});

	it('name the levers that lean on a source, dissent included', () => {
		const rystad = sources.find(({ id }) => id === 'rys2609');
		expect(rystad?.levers.map(({ id }) => id)).toContain('venezuela.target');
	});
});

describe('files to take away', () => {
	it('have one row a lever and one a source, under a head', () => {
		expect(csv(leverTable(levers)).trim().split('\r\n')).toHaveLength(levers.length + 1);
		expect(csv(sourceTable(sources)).trim().split('\r\n')).toHaveLength(sources.length + 1);
	});

	it('escape what BibTeX reads as its own', () => {
		const source = { ...SOURCES.bh19, title: 'A & B: 5 % of {all}' };
		expect(bibtexEntry(source, null)).toContain('title = {{A \\& B: 5 \\% of \\{all\\}}}');
	});

	it('joins people by "and" and keeps a house together', () => {
		expect(bibtexEntry(SOURCES.bh19, null)).toContain('author = {C. Baumeister and J. D. Hamilton}');
		expect(bibtexEntry(SOURCES.rys2609, null)).toContain('author = {{Rystad Energy}}');
	});

	it('close every entry and keep ids unique', () => {
		const text = sources.map((row) => bibtexEntry(row, row.link)).join('\n');
		expect(text.match(/^@misc\{/gm)).toHaveLength(sources.length);
		expect(text.match(/^\}$/gm)).toHaveLength(sources.length);
	});
});

describe('arranged', () => {
	const rows = [{ name: 'b 10' }, { name: 'b 9' }, { name: 'a 1' }];
	const textOf = ({ name }: { name: string }) => ({ name });

	it('keeps the rows that hold every word', () => {
		expect(arranged(rows, ' B ', null, textOf)).toHaveLength(2);
		expect(arranged(rows, 'b 9', null, textOf)).toEqual([{ name: 'b 9' }]);
	});

	it('sorts numbers within words by size, both ways', () => {
		const order = { column: 'name', direction: 'ascending' } as const;
		expect(arranged(rows, '', order, textOf).map(({ name }) => name)).toEqual(['a 1', 'b 9', 'b 10']);
		expect(arranged(rows, '', { ...order, direction: 'descending' }, textOf)[0].name).toBe('b 10');
	});

	it('returns to the given order at the third press', () => {
		const first = nextOrder(null, 'name');
		const second = nextOrder(first, 'name');
		expect([first?.direction, second?.direction, nextOrder(second, 'name')]).toEqual([
			'ascending',
			'descending',
			null
		]);
	});
});

describe('what stands beside the tables', () => {
	it('names a spread in words', () => {
		expect(distributionWords({ kind: 'triangular', low: 1, mode: 2, high: 3 })).toBe('triangle 1, 2, 3');
		expect(distributionWords(null)).toBe('held');
	});

	it('gives each data set its reach and a way to update it', () => {
		for (const { reach, update } of datasets()) {
			expect(reach).not.toBe('');
			expect(update.length).toBeGreaterThan(20);
		}
		expect(datasets()[1].reach).toBe('1987-05 to 2026-09, monthly');
	});

	it('reads a licence off every package that ships', () => {
		for (const { licence, name } of licences()) expect(licence, name).not.toBe('not stated');
	});
});
