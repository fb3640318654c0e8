import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { simulate } from '#models/simulate.ts';
import { yearFigure } from '#models/summary.ts';
import { MODEL_VERSION } from '#models/version.ts';
import { orinoco, orinocoJson } from './orinoco.ts';

const folder = mkdtempSync(join(tmpdir(), 'orinoco-compare-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: unknown): string => {
	const path = join(folder, name);
	writeFileSync(path, JSON.stringify(content));
	return path;
};
const plain = file('plain.json', { name: 'As it is', overrides: {} });
const more = file('more.json', { overrides: { 'venezuela.target': 3, 'opec.offsetShare': 0 } });

describe.concurrent('compare', () => {
	it('takes the year of the first address that names one, be it the usual year', async () => {
		const { stdout } = await orinoco(['compare', '?v=1&year=2031', '?v=1&p=jpmorgan&seed=12345&year=2034']);
		expect(stdout).toContain('Results of 2031');
		// A name too long for a column is told above, once.
		expect(stdout).toMatch(
			/^\[1\] \?v=1&year=2031\n\[2\] \?v=1&p=jpmorgan&seed=12345&year=2034\n\nLevers that differ +\[1\] /
		);
	});

	it('says beneath the results what stands beside each answer on the page, under its column’s name', async () => {
		const named = file('named.json', {
			name: 'Bank',
			preset: 'jpmorgan',
			sanctions: 'eu-formula',
			overrides: {}
		});
		const { stdout } = await orinoco(['compare', plain, named]);
		const [line, ...more] = stdout.trimEnd().split('\n').reverse();
		expect(line).toMatch(
			/^Bank: Sanctions: EU formula running, enforced\. Seen from January 2026: .* Under the cap Russia’s crude earns/
		);
		expect(more[0]).toBe('');
		const long = await orinoco(['compare', '?v=1&year=2031', '?v=1&p=jpmorgan&seed=12345&year=2031']);
		expect(long.stdout).toMatch(/\n\n\[2\]: Seen from January 2026/);
		expect((await orinoco(['compare', plain, file('less.json', { overrides: {} })])).stdout).not.toMatch(
			/As it is: /
		);
	});

	it('names the levers that differ and nothing else', async () => {
		const { levers, scenarios } = await orinocoJson(['compare', plain, more, '--json']);
		expect(levers).toEqual([
			{ id: 'venezuela.target', values: [2.2, 3] },
			{ id: 'opec.offsetShare', values: [0.2, 0] }
		]);
		expect(scenarios[0]).toEqual({ name: 'As it is', overrides: {} });
	});

	it('gives the results of the chosen year', async () => {
		const { results, year } = await orinocoJson(['compare', plain, more, '--year', '2035', '--json']);
		const brent = results.find(({ series }: { series: string }) => series === 'brent');
		const one = simulate();
		const other = simulate({ 'venezuela.target': 3, 'opec.offsetShare': 0 });
		expect(year).toBe(2035);
		expect(brent.scenario).toEqual([one, other].map((each) => yearFigure(each.scenario.brent, 'brent', 8)));
	});

	it('takes addresses and collections', async () => {
		const pins = file('pins.json', {
			orinoco: 1,
			scenarios: [
				{ name: 'A', overrides: {} },
				{ name: 'B', preset: 'jpmorgan', overrides: {} }
			]
		});
		const { scenarios } = await orinocoJson(['compare', pins, '?v=1&p=rystad-2030', '--json']);
		expect(scenarios.map(({ name }: { name: string }) => name)).toEqual(['A', 'B', '?v=1&p=rystad-2030']);
	});

	it('takes the pins of an address, before them the scenario that it states', async () => {
		const namesOf = async (address: string) => {
			const { scenarios } = await orinocoJson(['compare', address, '--json']);
			return scenarios.map(({ name }: { name: string }) => name);
		};
		const pins = 'pins=name=Gold!p=goldman-2030;p=jpmorgan';
		expect(await namesOf(`?v=1&${pins}`)).toEqual(['Gold', 'pin 2']);
		expect(await namesOf(`?v=1&p=rystad-2030&${pins}`)).toHaveLength(3);
		// One pin is compared with what the page itself has.
		expect(await namesOf('?v=1&pins=name=Gold!p=goldman-2030')).toEqual([
			'?v=1&pins=name=Gold!p=goldman-2030',
			'Gold'
		]);
	});

	it('takes the year of an address, and says which file another model wrote', async () => {
		const old = file('old.json', { model: '0.9.0', overrides: {} });
		const { code, stdout, stderr } = await orinoco(['compare', old, '?v=1&p=jpmorgan&year=2034']);
		expect(stdout).toContain('Results of 2034');
		expect([code, stderr]).toEqual([
			0,
			`${old} was written by model 0.9.0, this is model ${MODEL_VERSION}: results may differ\n`
		]);
	});

	it('names every file that is missing or broken, one a line', async () => {
		const [one, other] = ['none.json', 'neither.json'].map((name) => join(folder, name));
		const broken = join(folder, 'broken.json');
		writeFileSync(broken, '{');
		const { code, stdout, stderr } = await orinoco(['compare', plain, one, broken, other]);
		expect([code, stdout]).toEqual([2, '']);
		expect(stderr.trimEnd().split('\n')).toEqual([
			expect.stringContaining('none.json: no such file'),
			`${broken}: file requires JSON, got a text that ends too early`,
			expect.stringContaining('neither.json: no such file')
		]);
	});

	it('says what a word that names no file was most likely meant as', async () => {
		const { code, stderr } = await orinoco(['compare', 'jpmorgan', 'v=1&p=jpmorgan', 'nope.json']);
		expect([
			code,
			stderr
				.trimEnd()
				.split('\n')
				.map((line) => line.split('no such file')[1])
		]).toEqual([
			2,
			['; the preset of that name is "?v=1&p=jpmorgan"', '; an address begins with ? or https://', '']
		]);
	});

	it('takes an address that was pasted with the end of its line', async () => {
		const { scenarios } = await orinocoJson(['compare', '?v=1', ' ?v=1&p=jpmorgan\r', '--json']);
		expect(scenarios[1]).toMatchObject({ name: '?v=1&p=jpmorgan', preset: 'jpmorgan' });
	});

	it('prints two tables for reading', async () => {
		const { stdout } = await orinoco(['compare', plain, more]);
		expect(stdout).toMatch(/^\[1\] As it is\n\[2\] .*more\.json\n\nLevers that differ +\[1\] +\[2\]/);
		expect(stdout).toContain('Results of 2031');
	});

	it('tells columns of one name apart by their numbers', async () => {
		const { stdout } = await orinoco(['compare', '?v=1', '?v=1']);
		expect(stdout).toMatch(
			/^\[1\] \?v=1\n\[2\] \?v=1\n\nThe scenarios do not differ\.\n\nResults of 2031 +\[1\] +\[2\]/
		);
	});

	it.each([
		['one scenario', [plain], 'compare requires two scenarios or more, got 1'],
		['a year outside', [plain, more, '--year', '2050'], '--year requires a whole number 2027…2036, got 2050'],
		[
			'a year that not all have',
			[plain, '?v=1&p=jpmorgan', '--year', '2036'],
			'--year requires a whole number 2027…2035'
		],
		['the standard input twice', ['-', '-'], '- requires to be named once, got it again'],
		['a missing file', [plain, join(folder, 'none.json')], 'no such file'],
		['a fault in one of them', [plain, '?v=1&p=nobody'], '?v=1&p=nobody: p requires one of']
	])('refuses %s', async (_, args, says) => {
		const { code, stdout, stderr } = await orinoco(['compare', ...args]);
		expect([code, stdout]).toEqual([2, '']);
		expect(stderr).toContain(says);
	});
});
