import { spawn } from 'node:child_process';
import { inProject, ROOT } from './project.js';

/** Windows starts npm and the tools of node_modules through its shell. */
const shell = process.platform === 'win32';

/**
 * `seconds` after which the program is ended; `held` output is shown once it has ended, so that programs side by side
 * do not mix what they say.
 *
 * @typedef {{ env?: Record<string, string>, seconds?: number, held?: boolean }} Options
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Exit code of a program run in the project's folder, its output shown; 127 where there is no such program.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Options & { quiet?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function command(program, args, { env = {}, seconds, quiet = false, held = false } = {}) {
	const output = held ? 'pipe' : 'inherit';
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			cwd: ROOT,
			env: { ...process.env, ...env },
			stdio: quiet ? 'ignore' : ['ignore', output, output],
			timeout: seconds === undefined ? undefined : 1000 * seconds,
			shell
		});
		running.add(child);
		/** @type {Buffer[]} */
		const said = [];
		for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => said.push(part));
		/** @param {number} code */
		const end = (code) => {
			running.delete(child);
			process.stdout.write(Buffer.concat(said));
			resolve(code);
		};
		child.on('error', () => end(127));
		child.on('close', (code) => end(code ?? 1));
	});
}

/**
 * Exit code of a tool that the project's dependencies bring.
 *
 * @param {string} name as in node_modules/.bin
 * @param {readonly string[]} args
 * @param {Options} [options]
 */
export function tool(name, args, options) {
	return command(inProject('node_modules', '.bin', name), args, options);
}

/** Ends every program still running, so that nothing outlives the script that started it. */
export function endCommands() {
	for (const child of running) child.kill('SIGTERM');
}
