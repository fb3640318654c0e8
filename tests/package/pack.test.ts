import { execFile } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from 'vite';
import { librarySnippet } from '$lib/page/librarySnippet.ts';
import { bandsOf } from '$lib/workers/bandsOf.ts';
import { drawRequest } from '$lib/workers/liveDraws.ts';
import { decode } from '#models/scenarios/codec.ts';
import { assumptionsOf } from '#models/scenarios/scenario.ts';
import { run, simulate } from '#models/simulate.ts';
import { years } from '#models/summary.ts';
import { drawBands } from '#models/uncertainty/draws.ts';
import { MODEL_VERSION } from '#models/version.ts';

const call = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Packing compiles the whole model. */
const PATIENCE = 300_000;

const project = mkdtempSync(join(tmpdir(), 'orinoco-project-'));
const installed = join(project, 'node_modules', 'orinoco');
const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
	dependencies: Record<string, string>;
};

/** Node in the empty project; what a program printed. */
const node = async (...args: string[]) => (await call(process.execPath, args, { cwd: project })).stdout;
const script = (code: string) => node('--input-type=module', '--eval', code);

beforeAll(async () => {
	const shell = process.platform === 'win32';
	await call('npm', ['pack', '--silent', '--pack-destination', project], { cwd: ROOT, shell });
	const [archive] = readdirSync(project);
	await call('tar', ['-xzf', archive], { cwd: project });
	mkdirSync(dirname(installed));
	cpSync(join(project, 'package'), installed, { recursive: true });
	writeFileSync(join(project, 'package.json'), '{"type":"module"}');
}, PATIENCE);

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('the packed library in an empty project without any other package', () => {
	it('simulates to the same numbers as here', async () => {
		const printed = await script(
			"import { simulate } from 'orinoco';" +
				"console.log(JSON.stringify([...simulate({ 'opec.offsetShare': 0.3 }).scenario.brent]))"
		);
		expect(JSON.parse(printed)).toEqual([...simulate({ 'opec.offsetShare': 0.3 }).scenario.brent]);
	});
	it('draws bands whose quantiles are in order', async () => {
		const printed = await script(
			"import { DEFAULTS } from 'orinoco';" +
				"import { CENTRAL_CHOICE, drawBands } from 'orinoco/uncertainty';" +
				"const outputs = [{ series: 'hardCurrencyRevenue', by: 'year', of: 'difference' }];" +
				'const request = { assumptions: DEFAULTS, choice: CENTRAL_CHOICE, seed: 1, n: 256, outputs };' +
				'const { q10, q50, q90 } = drawBands(request).outputs[0].bands;' +
				'console.log(JSON.stringify([q10[4], q50[4], q90[4]]))'
		);
		const bands = JSON.parse(printed) as number[];
		expect(bands).toEqual([...bands].sort((one, other) => one - other));
		expect(bands[0]).toBeLessThan(bands[2]);
	});
	it('reads back the scenario file that it writes', async () => {
		const printed = await script(
			"import { decode, readScenarioFile, writeScenarioFile } from 'orinoco';" +
				"const { scenario } = decode('?v=1&p=jpmorgan&opec.offsetShare=0.3').state;" +
				'console.log(JSON.stringify([scenario, readScenarioFile(writeScenarioFile(scenario))]))'
		);
		const [scenario, read] = JSON.parse(printed);
		expect(read).toMatchObject({ scenario, faults: [] });
	});
	it('prints with the page’s program the two numbers of the answer and the ends of their ranges', async () => {
		const { state } = decode('?v=1&p=jpmorgan&vary=opec.offsetShare&hold=fx.rate&seed=7&year=2033');
		const { scenario, view } = state;
		const assumptions = assumptionsOf(scenario);
		const worlds = run(assumptions);
		const printed = (await script(librarySnippet(state))).trimEnd().split('\n');
		const at = view.year - worlds.startYear;
		const drawn = drawBands(drawRequest(scenario, assumptions, view, worlds.startYear, 8192));
		const bands = bandsOf(drawn);
		for (const [index, series] of (['brent', 'hardCurrencyRevenue'] as const).entries()) {
			const [name, ...numbers] = printed[index].split(' ');
			const { baseline, scenario: after } = years(worlds);
			const quantiles = bands.get(series, 'difference', 'year');
			const expected = [after[series][at] - baseline[series][at], quantiles?.q10[at], quantiles?.q90[at]];
			expect(name).toBe(series);
			for (const [place, value] of expected.entries())
				expect(Number(numbers[place])).toBeCloseTo(Number(value), 12);
		}
	});
	it('takes a difference apart', async () => {
		const printed = await script(
			"import { simulate } from 'orinoco'; import { yearIncomeParts } from 'orinoco/explain';" +
				"console.log(yearIncomeParts(simulate({ 'venezuela.target': 3 }), 4).length)"
		);
		expect(Number(printed)).toBeGreaterThan(1);
	});
	it('refuses illegal input by name', async () => {
		const printed = await script(
			"import { simulate } from 'orinoco';" +
				"try { simulate({ 'venezuela.target': 99 }) } catch (error) { console.log(error.message) }"
		);
		expect(printed.trim()).toBe('venezuela.target requires 0.3…4 mb/d, got 99');
	});
	it(
		'has types that a strict compiler takes',
		async () => {
			writeFileSync(
				join(project, 'user.ts'),
				"import { simulate } from 'orinoco';\nimport type { Simulation } from 'orinoco';\n" +
					"import { drawBands } from 'orinoco/uncertainty';\n" +
					"const result: Simulation = simulate({ 'opec.offsetShare': 0.3 });\n" +
					'export const brent: Float64Array = result.scenario.brent;\n' +
					"// @ts-expect-error a share is a number\nsimulate({ 'opec.offsetShare': 'much' });\nexport { drawBands };\n"
			);
			const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
			const options = [
				'--noEmit',
				'--strict',
				'--target',
				'es2023',
				'--lib',
				'es2023',
				'--module',
				'nodenext'
			];
			await expect(node(tsc, ...options, 'user.ts')).resolves.toBe('');
		},
		PATIENCE
	);
	it(
		'leaves out of a bundle what is not used',
		async () => {
			writeFileSync(join(project, 'small.js'), "import { MONTHS } from 'orinoco';\nconsole.log(MONTHS);\n");
			const results = await build({
				configFile: false,
				root: project,
				logLevel: 'error',
				build: { write: false, lib: { entry: 'small.js', formats: ['es'] } }
			});
			const [{ output }] = results as unknown as { output: { code: string }[] }[];
			expect(output[0].code.length).toBeLessThan(500);
		},
		PATIENCE
	);
});

describe('the packed pages', () => {
	it('link to nothing that the package lacks', () => {
		const pages = readdirSync(installed, { recursive: true, encoding: 'utf8' }).filter((file) =>
			file.endsWith('.md')
		);
		const dead = pages.flatMap((page) =>
			[...readFileSync(join(installed, page), 'utf8').matchAll(/\]\(([^)#\s]+)/g)]
				.map(([, target]) => target)
				.filter((target) => !/^[a-z]+:/.test(target))
				.filter((target) => !existsSync(join(installed, dirname(page), target)))
				.map((target) => `${page}: ${target}`)
		);
		expect(pages).toContain('README.md');
		expect(dead).toEqual([]);
	});
});

describe('the packed terminal', () => {
	beforeAll(() => {
		for (const name of Object.keys(dependencies)) {
			const place = join(project, 'node_modules', name);
			mkdirSync(dirname(place), { recursive: true });
			symlinkSync(join(ROOT, 'node_modules', name), place, 'junction');
		}
	});

	const bin = join(installed, 'dist', 'cli', 'main.js');

	it('is what the command orinoco starts', () => {
		const { bin: bins } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
			bin: Record<string, string>;
		};
		expect(join(installed, bins.orinoco)).toBe(bin);
		expect(readFileSync(bin, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
	});
	it('gives its release and its model', async () => {
		const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
			version: string;
		};
		expect(await node(bin, '--version')).toBe(`orinoco ${version} (model ${MODEL_VERSION})\n`);
	});
	it('says in its help how it is called', async () => {
		expect(await node(bin, 'run', '--help')).toContain('Usage: orinoco run [flags]');
	});
	it('runs without TypeScript and gives the same numbers as here', async () => {
		const record = JSON.parse(await node(bin, 'run', '--set', 'opec.offsetShare=0.3', '--json'));
		expect(record.scenario.brent[59]).toBe(simulate({ 'opec.offsetShare': 0.3 }).scenario.brent[59]);
	});
	it('draws a scenario as the library does', async () => {
		const printed = await script(
			"import { assumptionsOf, decode } from 'orinoco';" +
				"import { drawBands, drawChoiceOf } from 'orinoco/uncertainty';" +
				"const { scenario } = decode('?v=1&p=jpmorgan').state;" +
				"const outputs = [{ series: 'hardCurrencyRevenue', by: 'year', of: 'difference' }];" +
				'const request = { assumptions: assumptionsOf(scenario), choice: drawChoiceOf(scenario), seed: 1, n: 256, outputs };' +
				'console.log(drawBands(request).outputs[0].bands.q10[4])'
		);
		const args = ['--preset', 'jpmorgan', '--n', '256', '--by', 'year', '--of', 'difference', '--json'];
		const { difference } = JSON.parse(
			await node(join(installed, 'dist', 'cli', 'main.js'), 'draws', ...args)
		);
		expect(Number(printed)).toBeCloseTo(difference.hardCurrencyRevenue.q10[4], 11);
	});
	it(
		'shares many draws among helpers of its own',
		async () => {
			const args = ['draws', '--n', '140000', '--by', 'year', '--series', 'brent', '--of', 'level', '--json'];
			const { n, level } = JSON.parse(await node(bin, ...args));
			expect(n).toBe(140_000);
			expect(level.brent.q10[4]).toBeLessThan(level.brent.q90[4]);
		},
		PATIENCE
	);
	it('ends with 2 and the fault alone for bad input', async () => {
		await expect(node(bin, 'run', '--set', 'venezuela.target=99')).rejects.toMatchObject({
			code: 2,
			stdout: '',
			stderr: 'venezuela.target requires 0.3…4 mb/d, got 99\n'
		});
	});
	it('says nothing of npm where it is not called through it', async () => {
		await expect(node(bin, 'run', 'jpmorgan')).rejects.toMatchObject({
			code: 2,
			stderr: 'this command requires flags alone, got jpmorgan\n'
		});
	});
	it('imports nothing but what the package declares', () => {
		const dist = join(installed, 'dist');
		const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
			file.endsWith('.js')
		);
		const bare = files.flatMap((file) =>
			[...readFileSync(join(dist, file), 'utf8').matchAll(/(?:from |import |import\()'([^'.][^']*)'/g)].map(
				([, specifier]) => specifier
			)
		);
		const packages = new Set(
			bare
				.filter((specifier) => !specifier.startsWith('node:'))
				.map((specifier) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0])
		);
		expect([...packages].sort()).toEqual(Object.keys(dependencies).sort());
	});
});
