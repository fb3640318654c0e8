import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DEFAULTS } from '#models/parameters/registry.ts';
import { SERIES_NAMES } from '#models/series.ts';
import { decode } from '#models/scenarios/codec.ts';
import { assumptionsOf } from '#models/scenarios/scenario.ts';
import { run } from '#models/simulate.ts';
import { drawBands } from '#models/uncertainty/draws.ts';
import { QUANTILE_NAMES } from '#models/uncertainty/quantiles.ts';
import { MODEL_VERSION } from '#models/version.ts';
import { CENTRAL_CHOICE } from '#models/uncertainty/uncertainParameters.ts';
import { plainSentence, sentence } from '$lib/answer/sentence.ts';
import type { Spread } from '$lib/answer/sentence.ts';
import { spreadOf } from '$lib/answer/spread.ts';
import { rangesLine, runLine, takesLine } from '$lib/page/terminalLines.ts';
import { bandsOf } from '$lib/workers/bandsOf.ts';
import { drawRequest } from '$lib/workers/liveDraws.ts';
import { orinoco, orinocoJson, started } from './orinoco.ts';

const folder = mkdtempSync(join(tmpdir(), 'orinoco-draws-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the page shows at rest of a state, and its sentence. */
function pageAt(query: string) {
	const { scenario, view } = decode(query).state;
	const assumptions = assumptionsOf(scenario);
	const simulation = run(assumptions);
	const index = view.year - simulation.startYear;
	const bands = bandsOf(drawBands(drawRequest(scenario, assumptions, view, simulation.startYear, 8192)));
	const spreads = {
		brent: spreadOf(bands, 'brent', index),
		income: spreadOf(bands, 'hardCurrencyRevenue', index)
	};
	const told = (brent: Spread | null, income: Spread | null) =>
		plainSentence(sentence({ simulation, year: view.year, brent, income }), String, view.year);
	return { ...spreads, told };
}

/** Arguments of a line for the terminal, as a shell takes it apart. */
const argumentsOf = (line: string) =>
	(/^npm run -s sim -- (.*)$/.exec(line)?.[1].match(/"[^"]*"|\S+/g) ?? []).map((one) =>
		one.replaceAll('"', '')
	);

describe.concurrent('the lines that the page gives for a state', () => {
	const query =
		'?v=1&p=jpmorgan&vary=opec.offsetShare&hold=fx.rate&spread=opec.offsetShare:2&seed=7&year=2033';
	const { state } = decode(`${query}&station=price`);

	it('run it in its year', async () => {
		const { code, stdout, stderr } = await orinoco(argumentsOf(runLine(state)));
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toMatch(/^In 2033 /m);
	});

	it('search what the page searches, in its year', async () => {
		expect(takesLine(state)).toBe('');
		const asked = decode(`${query}&takes=budget:-0.3:fx.rate`).state;
		const { code, stdout, stderr } = await orinoco(argumentsOf(takesLine(asked)));
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toMatch(
			/^Oil and gas budget receipts in 2033, difference from the baseline, RUB bn\/yr: -300\nfx\.rate = \d/
		);
	});

	it('draw the ranges that stand on the page in brackets', async () => {
		const { brent, income, told } = pageAt(query);
		const { from, seed, n, difference } = await orinocoJson([...argumentsOf(rangesLine(state)), '--json']);
		expect([seed, n]).toEqual([7, 8192]);
		const at = 2033 - Number(from.slice(0, 4));
		const ends = [difference.brent, difference.hardCurrencyRevenue].map(({ q10, q90 }) => [q10[at], q90[at]]);
		expect(ends).toEqual([brent, income].map((one) => [one?.low, one?.high]));
		const { stdout } = await orinoco(argumentsOf(rangesLine(state)));
		const [ofBrent, ofIncome] = stdout
			.split('\n')
			.filter((line) => /\b2033 /.test(line))
			.map((line) => line.split(' 2033 ')[1].trim().split(/ +/).map(Number))
			.map(([, low, , middle, , high]) => ({ low, middle, high }));
		expect(told(ofBrent, ofIncome)).toBe(told(brent, income));
		expect(stdout).toMatch(/^8,192 draws, \d+ of 40 uncertain levers held; seed 7$/m);
	});
});

describe.concurrent('draws', () => {
	it('says how many the page shows, where nothing else is asked', async () => {
		const series = ['draws', '--series', 'brent'];
		expect((await orinoco(series)).stderr).toBe(
			'The page shows the ranges of 8192 draws once at rest: --n 8192\n'
		);
		expect((await orinoco([...series, '--n', '64'])).stderr).toBe('');
	});

	it('has the keys of the contract, every series in both kinds, by month', async () => {
		const result = await orinocoJson(['draws', '--n', '64', '--json']);
		expect(Object.keys(result)).toEqual(
			'model from months seed n mode overrides by level difference'.split(' ')
		);
		expect([result.seed, result.n, result.mode, result.by]).toEqual([1, 64, 'quasi', 'month']);
		expect(Object.keys(result.level)).toEqual(SERIES_NAMES);
		expect(Object.keys(result.difference.brent)).toEqual(QUANTILE_NAMES);
		expect(result.difference.brent.q50).toHaveLength(120);
	});

	it('gives the numbers of the library', async () => {
		const args = ['draws', '--n', '512', '--by', 'year', '--of', 'difference', '--series', 'brent', '--json'];
		const { difference, level } = await orinocoJson(args);
		const { outputs } = drawBands({
			assumptions: DEFAULTS,
			choice: CENTRAL_CHOICE,
			seed: 1,
			n: 512,
			outputs: [{ series: 'brent', by: 'year', of: 'difference' }]
		});
		for (const name of QUANTILE_NAMES)
			expect(difference.brent[name]).toEqual(Array.from(outputs[0].bands[name]));
		expect(level).toBeUndefined();
	});

	it('gives the same numbers for the same seed, others for another', async () => {
		const args = ['draws', '--n', '128', '--series', 'brent', '--by', 'year', '--json'];
		const [one, again, other] = await Promise.all([
			orinocoJson([...args, '--seed', '7']),
			orinocoJson([...args, '--url', '?v=1&seed=7']),
			orinocoJson([...args, '--seed', '8'])
		]);
		expect(again).toEqual(one);
		expect(other.level).not.toEqual(one.level);
	});

	it('holds what is set', async () => {
		const args = [
			'draws',
			'--n',
			'64',
			'--series',
			'venezuelaOutput',
			'--by',
			'year',
			'--of',
			'level',
			'--json'
		];
		const { level } = await orinocoJson([...args, '--preset', 'rystad-hold-flat']);
		const { q05, q95 } = level.venezuelaOutput;
		const free = (await orinocoJson(args)).level.venezuelaOutput;
		expect(q95[9] - q05[9]).toBeLessThan(0.5 * (free.q95[9] - free.q05[9]));
	});

	it('gives the same numbers when several helpers share the work', async () => {
		const outputs = [{ series: 'brent', by: 'year', of: 'difference' }] as const;
		const request = { assumptions: DEFAULTS, choice: CENTRAL_CHOICE, seed: 3, n: 70_000, outputs };
		const args = '--seed 3 --n 70000 --by year --of difference --series brent --json'.split(' ');
		const { difference } = await orinocoJson(['draws', ...args]);
		const { bands } = drawBands(request).outputs[0];
		for (const name of QUANTILE_NAMES) expect(difference.brent[name]).toEqual(Array.from(bands[name]));
	});

	it('ends with a fault of its own when a helper dies, and leaves none waiting', async () => {
		const preload = join(folder, 'preload.mjs');
		writeFileSync(
			preload,
			"import { isMainThread, workerData } from 'node:worker_threads';\n" +
				"if (!isMainThread && workerData?.first === 0) throw new Error('helper died');\n"
		);
		const args = ['draws', '--n', '70000', '--by', 'year', '--series', 'brent', '--json'];
		const { code, stdout, stderr } = await started(args, '', { NODE_OPTIONS: `--import ${preload}` });
		expect([code, stdout]).toEqual([1, '']);
		expect(stderr).toContain('helper died');
	});

	it('writes a row for each series and month, with its unit', async () => {
		const path = join(folder, 'fan.csv');
		const { code } = await orinoco([
			'draws',
			'--n',
			'32',
			'--series',
			'brent',
			'--of',
			'difference',
			'--out',
			path
		]);
		const rows = readFileSync(path, 'utf8').trimEnd().split('\r\n');
		expect(code).toBe(0);
		expect(rows[0]).toBe(`series,of,unit,time,${QUANTILE_NAMES.join(',')},about this file`);
		expect(rows[1]).toMatch(/,Quantiles of 32 draws \(quasi\) by month$/);
		expect(rows[2]).toContain(`Orinoco model ${MODEL_VERSION}, seed 1, `);
		expect(rows[4]).toMatch(/,\?v=1$/);
		expect(rows[120]).toMatch(/^brent,difference,USD\/bbl,2036-12,/);
	});

	it('names in its record all that the draws depend on, so that it makes them again', async () => {
		const path = join(folder, 'fan.json');
		const form = ['--n', '64', '--series', 'brent', '--by', 'year', '--json'];
		const url = '?v=1&p=jpmorgan&s=ceasefire&opec.offsetShare=0.3&vary=opec.offsetShare&hold=fx.drift';
		const record = await orinocoJson(['draws', '--url', url, '--seed', '9', ...form, '--out', path]);
		const { provenance, ...filed } = JSON.parse(readFileSync(path, 'utf8'));
		const { model, preset, sanctions, vary, hold, seed, overrides } = record;
		expect({ preset, sanctions, vary, hold, seed }).toEqual({
			...{ preset: 'jpmorgan', sanctions: 'ceasefire', seed: 9 },
			...{ vary: ['opec.offsetShare'], hold: ['fx.drift'] }
		});
		expect(record).not.toHaveProperty('market');
		expect(filed).toEqual(record);
		expect([provenance.seed, provenance.address]).toEqual([9, expect.stringContaining('&seed=9')]);
		const again = join(folder, 'again.json');
		writeFileSync(again, JSON.stringify({ model, preset, sanctions, vary, hold, seed, overrides }));
		expect(await orinocoJson(['draws', '--file', again, ...form])).toEqual(record);
	});

	it('prints the five stations by year for reading', async () => {
		const { stdout } = await orinoco(['draws', '--n', '32']);
		expect(stdout).toMatch(/Brent, USD\/bbl +level +2027/);
		expect(stdout).not.toMatch(/NaN|undefined/);
	});

	it.each([
		['--n', '0', '--n requires a whole number 1…'],
		['--n', '1e3', '--n requires a whole number'],
		['--n', '-5', '--n requires a whole number'],
		['--seed', '4294967296', '--seed requires a whole number 0…4294967295'],
		['--seed', 'x', '--seed requires a whole number'],
		['--series', 'brnt', '--series requires series, got brnt; nearest: brent'],
		['--series', 'nope', `--series requires series among ${SERIES_NAMES.join(', ')}, got nope`],
		['--series', 'brent,brent', '--series requires each series once'],
		['--by', 'week', '--by requires one of month, year, got week'],
		['--of', 'both', '--of requires one of level, difference'],
		['--mode', 'random', '--mode requires one of quasi, pseudo']
	])('refuses %s %s', async (flag, value, says) => {
		const { code, stdout, stderr } = await orinoco(['draws', flag, value]);
		expect([code, stdout]).toEqual([2, '']);
		expect(stderr).toContain(says);
	});
});
