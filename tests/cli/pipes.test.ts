import { spawn, spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

const CALL = 'node src/cli/orinoco.js';

it('ends quietly when its reader has seen enough', () => {
	const { status, stderr } = spawnSync('bash', ['-c', `set -o pipefail; ${CALL} run --json | head -c 10`]);
	expect([status, String(stderr)]).toEqual([0, '']);
});

it('gives a long result whole through a pipe', () => {
	const { stdout } = spawnSync('bash', ['-c', `${CALL} run --json | cat`], { maxBuffer: 10 ** 8 });
	expect(Object.keys(JSON.parse(String(stdout)))).toContain('years');
});

it('ends with 130 when it is cancelled', async () => {
	const child = spawn(process.execPath, ['src/cli/orinoco.js', 'run', '--file', '-']);
	// It waits for the standard input, which never ends.
	await new Promise((resolve) => setTimeout(resolve, 3000));
	child.kill('SIGINT');
	const code = await new Promise((resolve) => child.on('close', resolve));
	expect(code).toBe(130);
});
