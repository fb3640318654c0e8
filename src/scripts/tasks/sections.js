import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { buildSite } from './build.js';
import { findOrInstallChromium } from './chromium.js';
import { tool } from './command.js';
import { ONE_FAILED, ONE_PASSED, playwrightCounts, vitestCounts, withExitCode } from './counts.js';
import { inProject } from './project.js';
import { PORT, serveSite } from './serve.js';

/** @typedef {import('./counts.js').Counts} Counts */
/** @typedef {{ name: string, run: () => Promise<Counts> }} Section */

const REPORTS = inProject('.cache', 'reports');
/** Apart from the port of a site that somebody may be reading. */
const TEST_PORT = PORT + 10;

/**
 * A tool whose silence is a pass.
 *
 * @param {string} name
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {Section}
 */
function check(name, program, args) {
	const run = async () => ((await tool(program, args, { held: true })) === 0 ? ONE_PASSED : ONE_FAILED);
	return { name, run };
}

/**
 * @template Report
 * @param {string} file
 * @param {(report: Report) => Counts} counts
 */
function readCounts(file, counts) {
	try {
		return counts(JSON.parse(readFileSync(file, 'utf8')));
	} catch {
		return null;
	}
}

/** @param {string} name */
function freshReport(name) {
	mkdirSync(REPORTS, { recursive: true });
	const file = inProject('.cache', 'reports', name);
	rmSync(file, { force: true });
	return file;
}

async function runVitest() {
	const file = freshReport('vitest.json');
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	const code = await tool('vitest', ['run', ...reporters]);
	return withExitCode(readCounts(file, vitestCounts), code);
}

async function runBuild() {
	return (await buildSite()) ? ONE_PASSED : ONE_FAILED;
}

async function runBrowser() {
	const chromium = await findOrInstallChromium();
	if (chromium === null)
		return failed('No Chromium could be found or installed; CHROMIUM_PATH may name one.');
	if (!(await buildSite())) return failed('The site could not be built.');
	const file = freshReport('playwright.json');
	const site = await serveSite(TEST_PORT);
	const env = { CHROMIUM_PATH: chromium, ORINOCO_ADDRESS: site.address, PLAYWRIGHT_REPORT: file };
	const code = await tool('playwright', ['test'], { env });
	await site.close();
	return withExitCode(readCounts(file, playwrightCounts), code);
}

/** @param {string} reason */
function failed(reason) {
	console.error(reason);
	return ONE_FAILED;
}

/**
 * Everything that says whether the project is good, cheapest first, in stages: the sections of one run side by side.
 *
 * @type {readonly (readonly Section[])[]}
 */
export const STAGES = [
	[check('types: routes', 'svelte-kit', ['sync'])],
	[
		check('lint: eslint', 'eslint', ['.']),
		check('lint: prettier', 'prettier', ['--check', '--log-level', 'warn', '.']),
		check('types: page, terminal, tests', 'svelte-check', [
			'--tsconfig',
			'./tsconfig.json',
			'--fail-on-warnings'
		]),
		check('types: model, without a DOM', 'tsc', ['-p', 'models'])
	],
	[{ name: 'tests: model, laws, cases, page, terminal', run: runVitest }],
	[{ name: 'build', run: runBuild }],
	[{ name: 'tests: browser', run: runBrowser }]
];
