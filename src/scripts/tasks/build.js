import { existsSync } from 'node:fs';
import { tool } from './command.js';
import { fingerprint } from './fingerprint.js';
import { inProject } from './project.js';
import { isStamped, stamp } from './stamp.js';

const STAMP = inProject('.cache', 'built');
/** Everything that the site is made of. */
const SOURCES = [
	'src',
	'models',
	'static',
	'package-lock.json',
	'package.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];
/** The terminal and the scripts are no part of the site. */
const NO_SOURCES = ['src/cli', 'src/scripts'];
/** What the build leaves: the site, and what the preview serves. */
const RESULTS = [inProject('build', 'index.html'), inProject('.svelte-kit', 'output', 'client')];

/**
 * The built site, made only when its sources have changed since the last time.
 *
 * @returns {Promise<boolean>} whether it is there
 */
export async function buildSite() {
	const wanted = fingerprint(SOURCES, { except: NO_SOURCES, besides: [process.env.BASE_PATH ?? ''] });
	if (isStamped(STAMP, wanted) && RESULTS.every((path) => existsSync(path))) return true;
	console.log('Building the site (vite build) …');
	stamp(STAMP, '');
	const code = await tool('vite', ['build', '--logLevel', 'error']);
	if (code !== 0) return false;
	stamp(STAMP, wanted);
	return true;
}
