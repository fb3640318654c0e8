import { fork, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HOST = fileURLToPath(new URL('terminalHost.js', import.meta.url));

export interface Ended {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/**
 * The terminal, started as a stranger would: half a second of loading a call.
 *
 * @param args after the program's name
 * @param input on its standard input
 * @param env added to its environment
 */
export function started(
	args: readonly string[],
	input = '',
	env: Readonly<Record<string, string>> = {}
): Promise<Ended> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, ['src/cli/orinoco.js', ...args], {
			cwd: ROOT,
			env: { ...process.env, ...env }
		});
		let stdout = '';
		let stderr = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
		child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
		child.stdin.on('error', () => {});
		child.stdin.end(input);
		child.on('error', reject);
		child.on('close', (code) => resolve({ code, stdout, stderr }));
	});
}

let host: ChildProcess | null = null;
let calls = 0;
const waiting = new Map<number, { resolve: (ended: Ended) => void; reject: (reason: Error) => void }>();

/** A terminal that stays awake between the calls of a test file; it ends with the tests. */
function awake(): ChildProcess {
	const child = fork(HOST, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit', 'ipc'], execArgv: [] });
	child.on('message', ({ id, ...ended }: Ended & { id: number }) => {
		waiting.get(id)?.resolve(ended);
		waiting.delete(id);
	});
	child.on('exit', (code) => {
		for (const { reject } of waiting.values())
			reject(new Error(`The terminal ended with ${code} in the midst of a call.`));
		waiting.clear();
		host = null;
	});
	child.unref();
	child.channel?.unref();
	process.once('exit', () => child.kill());
	return child;
}

/**
 * What the terminal answers, by the same code as the program's own but without starting it for every call.
 *
 * @param args after the program's name
 * @param input on its standard input
 */
export function orinoco(args: readonly string[], input = ''): Promise<Ended> {
	host ??= awake();
	const id = ++calls;
	return new Promise((resolve, reject) => {
		waiting.set(id, { resolve, reject });
		host?.send({ id, args, input });
	});
}

/** Result of a call that must succeed, read as JSON. */
export async function orinocoJson(args: readonly string[], input?: string) {
	const { code, stdout, stderr } = await orinoco(args, input);
	if (code !== 0) throw new Error(`exit code ${code}: ${stderr}`);
	return JSON.parse(stdout);
}
