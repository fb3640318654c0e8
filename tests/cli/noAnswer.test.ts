import { describe, expect, it } from 'vitest';
import { assumptionsOf, EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import { run } from '#models/simulate.ts';
import { composeBrief } from '$lib/export/brief/composeBrief.ts';
import { LIGHT } from '$lib/charts/theme.ts';
import { monthsTable } from '$lib/export/tables.ts';
import { clearingRemarks } from '../../src/cli/clearingRemarks.ts';
import { textTable } from '../../src/cli/output/textTable.ts';
import { comparison, resultRows } from '../../src/cli/results/comparison.ts';
import { yearFigures } from '../../src/cli/results/yearFigures.ts';
import { yearsTable } from '../../src/cli/results/yearsTable.ts';
import { figure, provenance, view } from '../app/export/samples.ts';
import { glut } from '../helpers/glut.ts';

const scenario = glut(2);
const simulation = run(assumptionsOf(scenario));

describe('a year in which no price clears the market', () => {
	it('has no figure in a comparison but what needs no price, in JSON neither', () => {
		const named = [EMPTY_SCENARIO, scenario].map((one) => ({ name: 'n', scenario: one, year: null }));
		const result = comparison(named, 2028);
		const of = (name: string) => result.results.find(({ series }) => series === name)?.scenario;
		expect(of('brent')).toEqual([expect.any(Number), null]);
		expect(of('venezuelaOutput')).toEqual([expect.any(Number), expect.any(Number)]);
		const rows = resultRows(result, ['A', 'B']);
		const brent = rows.findIndex(([label]) => String(label).startsWith('Brent'));
		expect(rows[brent][2]).toBe('no answer');
		expect(rows[brent + 1][2]).toBe('no answer');
	});

	it('has none in the tables of a run, whose columns stay those of figures', () => {
		const row = yearFigures(simulation, 2027).find(([label]) => label === 'Brent');
		expect(row?.slice(3)).toEqual(['no answer', 'no answer']);
		const lines = textTable(yearsTable(simulation)).split('\n');
		expect(lines[2]).toMatch(/^ +scenario {2}no answer {2}no answer +\d/);
		expect(lines[1]).toMatch(/^Brent, USD\/bbl +baseline {6}84\.00/);
	});

	it('leaves the wealth fund without one from then on: it carries what came before', () => {
		const cells = textTable(yearsTable(simulation)).split('\n');
		const fund = cells.findIndex((line) => line.startsWith('Wealth fund'));
		expect(cells[fund + 1].match(/no answer/g)).toHaveLength(10);
		const remarks = clearingRemarks(scenario);
		expect(remarks).toHaveLength(2);
		expect(remarks[1]).toMatch(/the wealth fund and the unfunded gap carry every month on/);
		expect(clearingRemarks(scenario, [2030], ['brent'])).toEqual([]);
	});

	it('leaves the months of a workbook empty, and those for programs as the model left them', () => {
		const cellsOf = (table: ReturnType<typeof monthsTable>, label: string) => {
			const place = table.columns.findIndex((column) => column.label === label);
			return [23, 24].map((month) => table.rows[month][place]);
		};
		expect(cellsOf(monthsTable(simulation, true), 'brent scenario')).toEqual([null, expect.any(Number)]);
		expect(cellsOf(monthsTable(simulation, true), 'wealthFund scenario')).toEqual([null, null]);
		expect(cellsOf(monthsTable(simulation, true), 'venezuelaOutput scenario')).not.toContain(null);
		const [left] = cellsOf(monthsTable(simulation), 'brent scenario');
		expect(left).toBe(simulation.scenario.brent[23]);
	});

	it('is told in the brief’s numbers by year', () => {
		const pages = composeBrief({ scenario, view, simulation, bands: null, figure, provenance }, LIGHT);
		const cells = pages.flatMap(({ marks }) => marks.filter((mark) => mark.kind === 'text'));
		// Four stations, level and change, two years; budget receipts a third, whose taxes look back.
		expect(cells.filter(({ text }) => text === 'no answer')).toHaveLength(18);
	});
});
