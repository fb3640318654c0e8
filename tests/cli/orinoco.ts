import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Ended {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/**
 * The terminal, started as a stranger would.
 *
 * @param args after the program's name
 * @param input on its standard input
 * @param env added to its environment
 */
export function orinoco(
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

/** Result of a call that must succeed, read as JSON. */
export async function orinocoJson(args: readonly string[], input?: string) {
	const { code, stdout, stderr } = await orinoco(args, input);
	if (code !== 0) throw new Error(`exit code ${code}: ${stderr}`);
	return JSON.parse(stdout);
}
