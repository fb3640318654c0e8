// The terminal kept awake: does one call after the other, as the program does, without starting anew for each.
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

process.env.TSX_TSCONFIG_PATH = fileURLToPath(new URL('../../src/cli/tsconfig.json', import.meta.url));
const { register } = await import('tsx/esm/api');
register();
const { terminal } = await import('../../src/cli/terminal.ts');

/** @typedef {{ id: number, args: string[], input: string }} Call */

let queue = Promise.resolve();

/** @param {Call} call */
async function answer({ id, args, input }) {
	const written = { stdout: '', stderr: '' };
	const collect = (/** @type {'stdout' | 'stderr'} */ name) =>
		Object.assign(process[name], {
			write: (/** @type {string | Uint8Array} */ text) => {
				written[name] += typeof text === 'string' ? text : Buffer.from(text).toString('utf8');
				return true;
			}
		});
	collect('stdout');
	collect('stderr');
	Object.defineProperty(process, 'stdin', {
		value: Readable.from(input === '' ? [] : [Buffer.from(input)]),
		configurable: true
	});
	const code = await terminal(args);
	process.send?.({ id, code, ...written });
}

process.on('message', (/** @type {Call} */ call) => {
	queue = queue.then(() => answer(call));
});
