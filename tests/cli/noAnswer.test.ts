import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { encode } from '#models/scenarios/codec.ts';
import { assumptionsOf, EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import { EMPTY_STATE } from '#models/scenarios/state.ts';
import { run } from '#models/simulate.ts';
import type { DrawResult } from '#models/uncertainty/draws.ts';
import { QUANTILE_NAMES } from '#models/uncertainty/quantiles.ts';
import { composeBrief } from '$lib/export/brief/composeBrief.ts';
import { LIGHT } from '$lib/charts/theme.ts';
import { monthsCsv } from '$lib/export/monthsCsv.ts';
import { monthsTable } from '$lib/export/tables.ts';
import { clearingRemarks } from '../../src/cli/clearingRemarks.ts';
import { textTable } from '../../src/cli/output/textTable.ts';
import { mostUnanswered, unansweredRemarks } from '../../src/cli/results/answeredDraws.ts';
import { comparison, resultRows } from '../../src/cli/results/comparison.ts';
import { yearFigures } from '../../src/cli/results/yearFigures.ts';
import { yearsTable } from '../../src/cli/results/yearsTable.ts';
import { figure, provenance, view } from '../app/export/samples.ts';
import { glut, GLUT_FLAGS, partlyPriceless } from '../helpers/glut.ts';
import { orinoco, orinocoJson } from './orinoco.ts';

const folder = mkdtempSync(join(tmpdir(), 'orinoco-no-answer-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SOFT =
	'?v=1&m=demand-only&shock.supply=5&shock.demand=-0.1&market.demandElasticityShort=-0.2&market.demandElasticityLong=-0.5';
const STIFF = '?v=1&m=demand-only&market.demandElasticityShort=-0.005&market.demandElasticityLong=-0.01';
/** Address of a scenario that a price clears as set, but not in every draw. */
const PARTLY = `?${encode({ ...EMPTY_STATE, scenario: partlyPriceless() })}`;
/** Quantiles of one draw in ten years, of which some have no answer. */
function drawnOf(unanswered: number, quantile = NaN): DrawResult {
	const bands = Object.fromEntries(QUANTILE_NAMES.map((name) => [name, new Float64Array(10).fill(quantile)]));
	const output = { series: 'brent', by: 'year', of: 'level' };
	const counts = new Int32Array(10).fill(unanswered, 3, 4).fill(64, 0, 1);
	return { n: 64, outputs: [{ output, bands, unanswered: counts, paths: [] }] } as unknown as DrawResult;
}
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
		expect(remarks).toHaveLength(3);
		expect(remarks[1]).toMatch(/the wealth fund and the unfunded gap carry every month on/);
	});

	it('is told of other years whose answers count where the search for a price ended', () => {
		const reached =
			'counts where the search for a price ended in 2027, 2028: by what answers slowly, or is anticipated';
		expect(clearingRemarks(scenario).at(-1)).toMatch(
			/^What has an answer in 2029, 2030, .*2036 counts where/
		);
		expect(clearingRemarks(scenario, [2030], ['brent'])).toEqual([`What has an answer in 2030 ${reached}`]);
		for (const series of ['venezuelaOutput', 'wealthFund'] as const)
			expect(clearingRemarks(scenario, [2030], [series]).join()).not.toContain(reached);
		// Nothing that comes is priced where nobody looks ahead; who does sees two years.
		const later = (share: number): Scenario => ({
			...scenario,
			own: { ...scenario.own, 'shock.startYears': 4, 'shock.years': 1, 'market.anticipation': share }
		});
		expect(clearingRemarks(later(0), [2030], ['brent'])).toEqual([]);
		expect(clearingRemarks(later(0.15), [2030], ['brent'])).toHaveLength(1);
		expect(clearingRemarks(later(0.15), [2028], ['brent'])).toEqual([]);
	});

	it('is said beside the figures of a run, and what carries it on in another year', async () => {
		const errors = async (...args: string[]) => (await orinoco(['run', ...args])).stderr;
		expect(await errors(...GLUT_FLAGS, '--year', '2028')).toMatch(/^No price clears the market in 2028: /);
		expect(await errors(...GLUT_FLAGS, '--year', '2031')).toMatch(
			/^Budget receipts look back .* the wealth fund and the unfunded gap carry every month on.*\n$/
		);
		expect(await errors()).toBe('');
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

	it('is named in a table by month, whose numbers stand as the model left them', () => {
		const remark = /In months of 2027 and 2028 no price clears the market of the scenario: .* is no answer\./;
		expect(monthsCsv(simulation, 'T', '', provenance)).toMatch(remark);
		expect(monthsCsv(run(assumptionsOf(EMPTY_SCENARIO)), 'T', '', provenance)).not.toContain('no answer');
	});

	it('is told in the brief’s numbers by year', () => {
		const pages = composeBrief({ scenario, view, simulation, bands: null, figure, provenance }, LIGHT);
		const cells = pages.flatMap(({ marks }) => marks.filter((mark) => mark.kind === 'text'));
		// Four stations, level and change, two years; budget receipts a third, whose taxes look back.
		expect(cells.filter(({ text }) => text === 'no answer')).toHaveLength(18);
	});
});

describe.concurrent('a year without a price in the analyses of the terminal', () => {
	const numbers = /(?<![\w.])-?\d+\.\d+/;

	it('has no bar of a tornado, and nulls for programs', async () => {
		const args = ['tornado', ...GLUT_FLAGS, '--year', '2028'];
		const [text, { value, bars }] = await Promise.all([orinoco(args), orinocoJson([...args, '--json'])]);
		expect(text.stdout).toMatch(/: no answer as set\n\nNor has it one/);
		expect(text.stdout).not.toMatch(numbers);
		expect(value).toBeNull();
		for (const { id, low, high } of bars) {
			expect(id).toMatch(/\./);
			expect([low.output, high.output]).toEqual([null, null]);
			expect(low.input).toEqual(expect.any(Number));
		}
	});

	it('keeps the bars of what needs no price, and those of a year with one', async () => {
		const args = ['tornado', ...GLUT_FLAGS];
		const [output, later] = await Promise.all([
			orinoco([...args, '--year', '2028', '--result', 'venezuelaOutput']),
			orinoco([...args, '--year', '2031'])
		]);
		for (const { stdout } of [output, later]) {
			expect(stdout).toMatch(/: -?\d+\.\d+ as set/);
			expect(stdout).not.toContain('no answer');
		}
	});

	it('has no answer at the end of a bar alone, where only that end has no price', async () => {
		const args = ['tornado', '--url', PARTLY, '--year', '2027', '--result', 'brent'];
		const { stdout, stderr } = await orinoco(args);
		expect(stdout).toMatch(/^market\.demandElasticityShort +-[\d.]+ +-[\d.]+ +-[\d.]+ +no answer$/m);
		expect(stderr).toBe('');
	});

	it('has no shares of a variance: in words, in JSON', async () => {
		const args = ['sobol', '--n', '32', '--result', 'brent', '--year', '2028', ...GLUT_FLAGS];
		const [text, { indices, unanswered }] = await Promise.all([
			orinoco(args),
			orinocoJson([...args, '--json'])
		]);
		expect(text.stdout).toMatch(/^venezuela\.target(?: +no answer){6}$/m);
		expect(text.stdout).not.toMatch(numbers);
		expect(text.stderr).toContain('No price clears the market in 2028');
		expect(unanswered).toBe(32);
		for (const { first, totalHigh } of indices) expect([first, totalHigh]).toEqual([null, null]);
	});

	it('of single rows of draws leaves them out of the shares, and says of how many', async () => {
		const args = ['sobol', '--n', '128', '--result', 'brent', '--year', '2027', '--url', PARTLY];
		const [text, { indices, unanswered }, few] = await Promise.all([
			orinoco(args),
			orinocoJson([...args, '--json']),
			orinoco(args.with(2, '24'))
		]);
		expect(text.stdout).not.toContain('no answer');
		expect(unanswered).toBeGreaterThan(16);
		expect(text.stderr).toContain(`${unanswered} of 128 rows of draws have no answer in 2027`);
		expect(indices[0].total).toEqual(expect.any(Number));
		expect('unanswered' in indices[0]).toBe(false);
		expect(few.stdout).toContain('no answer');
		expect(few.stdout).not.toMatch(numbers);
		expect(few.stderr).toMatch(/ of 24 rows of draws have no answer in 2027, .* too few for shares$/m);
	});

	it('keeps its numbers in the JSON of a run, whose warnings name the months, as the help says', async () => {
		const [{ scenario, warnings }, { stdout }] = await Promise.all([
			orinocoJson(['run', ...GLUT_FLAGS, '--json']),
			orinoco(['run', '--help'])
		]);
		expect(scenario.brent[0]).toEqual(expect.any(Number));
		const { months } = warnings.find(({ id }: { id: string }) => id === 'noClearing');
		expect(months).toHaveLength(24);
		expect(stdout).toMatch(/JSON and \.csv keep what the search for one ended with: .*noClearing/);
	});

	it('cannot be explained, and nulls say so to programs', async () => {
		const args = ['explain', ...GLUT_FLAGS, '--year', '2028'];
		const [text, { total, parts }] = await Promise.all([orinoco(args), orinocoJson([...args, '--json'])]);
		expect(text.stdout.match(/no answer/g)).toHaveLength(6);
		expect(text.stdout).not.toMatch(numbers);
		expect(total).toBeNull();
		expect(parts).toHaveLength(5);
		expect(parts.every((part: { value: unknown }) => part.value === null)).toBe(true);
	});

	it('on the way between two scenarios leaves their difference, but no parts of it', async () => {
		// Each clears by itself; the glut of the one under the stiff demand of the other does not.
		const ends = ['--from', SOFT, '--to', STIFF];
		const args = ['explain', ...ends, '--year', '2027'];
		const [text, { total, parts }] = await Promise.all([orinoco(args), orinocoJson([...args, '--json'])]);
		expect(text.stdout).toMatch(/^All together +-?\d/m);
		expect(text.stderr).toContain(
			'On the way between them no price clears the market in a month that counts, so the difference of 2027'
		);
		expect(total).toEqual(expect.any(Number));
		expect(parts.every((part: { value: unknown }) => part.value === null)).toBe(true);
	});

	it('has no quantiles: in words, in JSON, in a CSV', async () => {
		const args = ['draws', '--n', '64', '--series', 'brent', '--by', 'year', ...GLUT_FLAGS];
		const file = join(folder, 'draws.csv');
		const [text, { level }] = await Promise.all([
			orinoco(args),
			orinocoJson([...args, '--json']),
			orinoco([...args, '--out', file])
		]);
		expect(text.stdout).toMatch(/2028(?: +no answer){7}\n/);
		expect(text.stdout).toMatch(/2029(?: +\d+\.\d+){7}\n/);
		expect(level.brent.q50.slice(0, 3)).toEqual([null, null, expect.any(Number)]);
		expect(readFileSync(file, 'utf8')).toMatch(/^brent,level,USD\/bbl,2028,{8}/m);
	});

	it('of single draws leaves them out of the quantiles, and says of how many', async () => {
		const args = ['draws', '--n', '64', '--series', 'brent', '--by', 'year', '--url', PARTLY];
		const file = join(folder, 'partly.csv');
		const [text, { level, unanswered }] = await Promise.all([
			orinoco(args),
			orinocoJson([...args, '--json']),
			orinoco([...args, '--out', file])
		]);
		expect(text.stdout).not.toContain('no answer');
		const [most] = unanswered.brent;
		expect(readFileSync(file, 'utf8')).toContain(`64 draws, up to ${most} without a price`);
		expect(most).toBeGreaterThan(5);
		expect(text.stderr).toContain(`Up to ${most} of 64 draws have no answer in 2027`);
		expect(level.brent.q50[0]).toEqual(expect.any(Number));
	});

	it('of every draw is said of the years in which the scenario itself has one', () => {
		expect(mostUnanswered(drawnOf(64), simulation)).toBe(64);
		expect(unansweredRemarks(drawnOf(64), simulation)).toEqual([
			'Up to 64 of 64 draws have no answer in 2030, where no price clears their market: quantiles are of the others'
		]);
		expect(unansweredRemarks(drawnOf(1, 60), simulation)[0]).toMatch(
			/^Up to 1 of 64 draws has no answer in 2030, where no price clears its market/
		);
		expect(unansweredRemarks(drawnOf(0, 60), simulation)).toEqual([]);
	});

	it('is told in the help of each', async () => {
		for (const command of ['tornado', 'explain', 'draws', 'sobol', 'run'])
			expect((await orinoco([command, '--help'])).stdout).toContain('“no answer”');
		expect((await orinoco(['--help'])).stdout).toContain('“no answer”');
	});
});
