import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { decode } from '#models/scenarios/codec.ts';
import { bundleWords } from '#models/scenarios/bundleWords.ts';
import { assumptionsOf } from '#models/scenarios/scenario.ts';
import { SERIES_NAMES } from '#models/series.ts';
import { run, simulate } from '#models/simulate.ts';
import { MODEL_VERSION } from '#models/version.ts';
import { provisos } from '$lib/answer/provisos/provisos.ts';
import { orinoco, orinocoJson } from './orinoco.ts';

const folder = mkdtempSync(join(tmpdir(), 'orinoco-run-'));
afterAll(() => rmSync(folder, { recursive: true }));

const scenarioFile = (name: string, content: unknown): string => {
	const path = join(folder, name);
	writeFileSync(path, JSON.stringify(content));
	return path;
};

describe.concurrent('what stands beside the answer on the page', () => {
	it.each([
		['?v=1&p=jpmorgan', 2031],
		['?v=1&s=eu-formula', 2031],
		['?v=1&shock.supply=-3&shock.years=1', 2030]
	])('stands beneath the figures of %s in %i', async (address, year) => {
		const { scenario } = decode(address).state;
		const words = provisos(run(assumptionsOf(scenario)), year);
		expect(words).not.toBe('');
		const { stdout } = await orinoco(['run', '--url', `${address}&year=${year}`]);
		expect(stdout).toContain(`\n\n${words.replaceAll('\u00a0', ' ')}\n\n`);
	});

	it('leaves no gap where nothing does', async () => {
		const { stdout } = await orinoco(['run']);
		expect(stdout).not.toContain('\n\n\n');
		expect(stdout).toMatch(/Unfunded gap .*\n\nWarnings\n/);
	});
});

describe.concurrent('run --json', () => {
	it('has the keys of the contract, in order', async () => {
		const result = await orinocoJson(['run', '--json']);
		expect(Object.keys(result)).toEqual(
			'model from months overrides definition warnings residual baseline scenario years'.split(' ')
		);
		expect(Object.keys(result.baseline)).toEqual(SERIES_NAMES);
		expect(Object.values(result.scenario).every((series) => (series as number[]).length === 120)).toBe(true);
		expect(result.years.scenario.brent).toHaveLength(10);
		expect([result.from, result.years.from, result.definition]).toEqual(['2027-01', 2027, 'economic']);
	});

	it('has name and note of the scenario’s file, and gives them to who reads it back', async () => {
		const file = scenarioFile('named.json', { name: 'Ministry case', note: 'Do not quote.', overrides: {} });
		const { stdout } = await orinoco(['run', '--file', file, '--json']);
		const { model, name, note, ...rest } = JSON.parse(stdout);
		expect([model, name, note]).toEqual([MODEL_VERSION, 'Ministry case', 'Do not quote.']);
		expect({ model, ...rest }).toEqual(await orinocoJson(['run', '--json']));
		const asked = ['--n', '4', '--series', 'brent', '--json'];
		const ofDraws = await orinoco(['draws', '--file', file, ...asked]);
		for (const printed of [stdout, ofDraws.stdout])
			expect((await orinoco(['run', '--file', '-'], printed)).stdout).toMatch(
				/^Ministry case\nDo not quote\.\n/
			);
		// What a flag changes is told to people; the record keeps the name that is read back.
		const changed = await orinocoJson(['run', '--file', file, '--set', 'opec.offsetShare=0', '--json']);
		expect(changed.name).toBe('Ministry case');
	});

	it('gives the numbers of the library', async () => {
		const overrides = { 'opec.offsetShare': 0.3, 'venezuela.target': 2.5 } as const;
		const file = scenarioFile('plain.json', { overrides });
		const result = await orinocoJson(['run', '--file', file, '--json']);
		expect(result.scenario.brent).toEqual(Array.from(simulate(overrides).scenario.brent));
		expect(result.overrides).toEqual({ 'venezuela.target': 2.5, 'opec.offsetShare': 0.3 });
	});

	it('gives one result for flags, file, standard input and address', async () => {
		const file = scenarioFile('same.json', { preset: 'jpmorgan', overrides: { 'opec.offsetShare': 0.3 } });
		const ways = await Promise.all([
			orinocoJson(['run', '--preset', 'jpmorgan', '--set', 'opec.offsetShare=0.3', '--json']),
			orinocoJson(['run', '--file', file, '--json']),
			orinocoJson(['run', '--file', '-', '--json'], readFileSync(file, 'utf8')),
			orinocoJson(['run', '--url', 'https://example.org/?v=1&p=jpmorgan&opec.offsetShare=0.3#x', '--json'])
		]);
		for (const way of ways) expect(way).toEqual(ways[0]);
		expect(ways[0].preset).toBe('jpmorgan');
	});

	it('takes what it and draws have printed for the scenario that they are of, under flags too', async () => {
		const address = ['--url', '?v=1&p=jpmorgan&opec.offsetShare=0.3&hold=market.demandElasticityLong&seed=7'];
		const printed = await orinoco(['run', ...address, '--json']);
		const ofDraws = await orinoco(['draws', ...address, '--n', '16', '--series', 'brent', '--json']);
		const asked = ['draws', '--file', '-', '--n', '16', '--series', 'brent', '--json'];
		for (const { stdout } of [printed, ofDraws])
			expect(await orinoco(asked, stdout)).toEqual({ ...ofDraws, stderr: '' });
		const laid = await orinocoJson(
			['run', '--file', '-', '--preset', 'rystad-2030', '--json'],
			printed.stdout
		);
		const expected = ['run', '--preset', 'rystad-2030', '--set', 'opec.offsetShare=0.3', '--json'];
		expect(laid.overrides).toEqual((await orinocoJson(expected)).overrides);
	});

	it('lets flags beat the file, whatever the layers beneath say', async () => {
		const file = scenarioFile('beaten.json', { preset: 'jpmorgan', overrides: { 'opec.offsetShare': 0.2 } });
		const args = [
			'run',
			'--file',
			file,
			'--preset',
			'rystad-2030',
			'--set',
			'opec.offsetShare=0.4',
			'--json'
		];
		const result = await orinocoJson(args);
		expect([result.preset, result.overrides['opec.offsetShare']]).toEqual(['rystad-2030', 0.4]);
	});

	it('takes a path of points, and lets none drop a preset’s', async () => {
		const typed = await orinocoJson(['run', '--set', 'venezuela.path=0:1.2,4:1.8', '--json']);
		expect(typed.overrides['venezuela.path']).toEqual([
			[0, 1.2],
			[4, 1.8]
		]);
		const dropped = await orinocoJson([
			'run',
			'--preset',
			'jpmorgan',
			'--set',
			'venezuela.path=none',
			'--json'
		]);
		expect(dropped.overrides['venezuela.path']).toBeUndefined();
	});

	it('keeps a preset’s points where a value only repeats the preset', async () => {
		const plain = await orinocoJson(['run', '--preset', 'jpmorgan', '--json']);
		const repeated = ['run', '--preset', 'jpmorgan', '--set', 'venezuela.target=2.6', '--json'];
		expect(await orinocoJson(repeated)).toEqual(plain);
		expect((await orinoco(repeated)).stderr).toBe(
			'venezuela.target is not read while venezuela.path is given as points\n'
		);
	});

	it.each(['https://example.org/', 'HTTPS://example.org/orinoco#top', '?'])(
		'takes the address %s for the page as it opens',
		async (address) => {
			const [opened, plain] = await Promise.all([
				orinocoJson(['run', '--url', address, '--json']),
				orinocoJson(['run', '--json'])
			]);
			expect(opened).toEqual(plain);
		}
	);

	it('takes the addresses of an embedded chart and of a comparison', async () => {
		const plain = await orinocoJson(['run', '--preset', 'jpmorgan', '--json']);
		for (const added of ['levers=venezuela.target&theme=light', 'layout=table&against=B']) {
			const address = `https://example.org/embed?v=1&p=jpmorgan&${added}`;
			expect(await orinocoJson(['run', '--url', address, '--json'])).toEqual(plain);
		}
	});
});

describe.concurrent('run, in other forms', () => {
	it('says in words what the scenario is and what follows', async () => {
		const { code, stdout, stderr } = await orinoco(['run', '--set', 'venezuela.target=2.5']);
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toContain('venezuela.target = 2.5');
		expect(stdout).toMatch(/In 2031 +baseline +scenario +change/);
		expect(stdout).toContain('A scenario is not a forecast.');
	});

	it('shows the year that is asked for, and writes it into a file', async () => {
		const { stdout } = await orinoco(['run', '--url', '?v=1&year=2035', '--year', '2030']);
		expect(stdout).toMatch(/^In 2030 /m);
		const path = join(folder, 'dated.csv');
		await orinoco(['run', '--year', '2030', '--json', '--out', path]);
		expect(readFileSync(path, 'utf8')).toContain('?v=1&year=2030');
	});

	it.each(['--json', '--table'])('takes no year beside %s, which has all', async (form) => {
		const { code, stderr } = await orinoco(['run', form, '--year', '2030']);
		expect([code, stderr]).toEqual([2, `--year and ${form} exclude each other: ${form} has every year\n`]);
	});

	it('shows the year of the address', async () => {
		const { stdout } = await orinoco(['run', '--url', '?v=1&year=2035']);
		expect(stdout).toMatch(/^In 2035 +baseline/m);
	});

	it('says when a value drops the points of a preset, whose sentence then no longer stands', async () => {
		const args = ['run', '--preset', 'rystad-2030', '--set', 'venezuela.target=2'];
		const { code, stdout, stderr } = await orinoco(args);
		const [opening] = stdout.split('\n');
		expect([code, stderr]).toEqual([
			0,
			'Moving venezuela.target drops the points of venezuela.path that rystad-2030 gives\n'
		]);
		expect(opening).toMatch(/^From Rystad.*, changed in venezuela\.target, venezuela\.path$/);
		expect(stdout).not.toContain(bundleWords('rystad-2030').sentence);
	});

	it('says when points leave a value unread', async () => {
		const args = ['run', '--set', 'venezuela.path=0:1.2,4:1.8', '--set', 'venezuela.target=2'];
		const { code, stderr } = await orinoco(args);
		expect([code, stderr]).toEqual([
			0,
			'venezuela.target is not read while venezuela.path is given as points\n'
		]);
	});

	it('keeps the sentence of a preset that own values leave alone, and remarks on nothing', async () => {
		const { stdout, stderr } = await orinoco(['run', '--preset', 'rystad-2030', '--set', 'fx.rate=90']);
		expect(stdout).toContain(bundleWords('rystad-2030').sentence);
		expect(stderr).toBe('');
	});

	it('says when another version of the model wrote the file, one line', async () => {
		const file = scenarioFile('old.json', { model: '0.9.0', overrides: {} });
		const { code, stdout, stderr } = await orinoco(['run', '--file', file]);
		expect([code, stderr]).toEqual([
			0,
			`The scenario file was written by model 0.9.0, this is model ${MODEL_VERSION}: results may differ\n`
		]);
		expect(stdout).toContain('In 2031');
	});

	it('prints every series by year', async () => {
		const { stdout } = await orinoco(['run', '--table']);
		expect(stdout.split('\n')[0]).toMatch(/^ +2027 +2028 .* 2036$/);
		expect(stdout).toContain('Wealth fund, RUB bn');
	});

	it('prints no answer where no price clears the market, but what needs none', async () => {
		const set = ['shock.supply=-15', 'shock.years=10', 'market.storageElasticity=0'];
		const rigid = [
			'demandElasticityLong=-0.02',
			'demandElasticityShort=-0.02',
			'tightOilElasticityLong=0.05'
		];
		const all = [...set, ...rigid.map((one) => `market.${one}`), 'market.otherSupplyElasticityLong=0.02'];
		const args = ['run', ...all.flatMap((one) => ['--set', one])];
		const { stdout } = await orinoco(args);
		expect(stdout).toMatch(/^Brent +USD\/bbl +70\.00 +no answer +no answer$/m);
		expect(stdout).toMatch(/^Unfunded gap .* no answer$/m);
		expect(stdout).toMatch(/^Venezuelan crude output +mb\/d +1\.200 +1\.\d+ +\+0\.\d+$/m);
		const table = await orinoco([...args, '--table']);
		const [, named = ''] = /^No price clears the market in ([\d, ]+):/.exec(table.stderr) ?? [];
		const lines = table.stdout.split('\n');
		const after = lines[lines.findIndex((line) => line.startsWith('Brent')) + 1];
		expect(named).toContain('2031');
		expect(after.match(/no answer/g)).toHaveLength(named.split(', ').length);
	});

	it('writes a CSV file with units in its head and ISO months, all numbers in full', async () => {
		const path = join(folder, 'run.csv');
		const { code, stdout } = await orinoco(['run', '--out', path]);
		expect([code, stdout]).toEqual([0, '']);
		const [head, ...rows] = readFileSync(path, 'utf8').trimEnd().split('\r\n');
		expect(head).toMatch(/^month,brent baseline \[USD\/bbl\],.*,about this file$/);
		expect(rows).toHaveLength(120);
		expect(rows[119].split(',')[0]).toBe('2036-12');
		expect(rows.map((row) => Number(row.split(',')[1]))).toEqual(Array.from(simulate().baseline.brent));
	});

	it('says in the last column of a CSV file what it shows and where it comes from', async () => {
		const path = join(folder, 'origin.csv');
		const url = 'https://example.org/?v=1&p=jpmorgan&seed=7&station=price&year=2033#top';
		await orinoco(['run', '--url', url, '--out', path]);
		const lines = readFileSync(path, 'utf8').split('\r\n');
		expect(lines[1]).toMatch(/,"?Brent trades at .* in 2033/);
		expect(lines[2]).toMatch(/already flow, by the 1\.2.mb\/d that Venezuela reported for August 2026\./);
		expect(lines[3]).toContain(`Orinoco model ${MODEL_VERSION}, seed 7, outlook EIA, January 2026`);
		expect(lines[5]).toMatch(/,"?https:\/\/example\.org\/\?v=1&p=jpmorgan&seed=7&station=price&year=2033"?$/);
	});

	it('writes a JSON file equal to what it prints, and where it comes from', async () => {
		const path = join(folder, 'run.json');
		const printed = await orinocoJson(['run', '--preset', 'jpmorgan', '--out', path, '--json']);
		const { provenance, ...others } = JSON.parse(readFileSync(path, 'utf8'));
		expect(others).toEqual(printed);
		expect(provenance).toMatchObject({ model: MODEL_VERSION, seed: 1, address: '?v=1&p=jpmorgan' });
		expect(provenance.dataUntil).toMatch(/^\d{4}-\d{2}$/);
		expect(provenance.sources).toContain('EIA');
	});

	it('leaves nothing beside the file that it writes', async () => {
		const path = join(folder, 'alone.csv');
		await orinoco(['run', '--out', path]);
		expect(readdirSync(folder).filter((name) => name.includes('alone'))).toEqual(['alone.csv']);
	});
});
