import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';

const CALL = 'node src/cli/orinoco.js';
/** A pipe holds 64 KiB, and a stream reads some more ahead. */
const MORE_THAN_A_PIPE = 2 ** 18;

it('ends quietly when its reader has seen enough', () => {
	const { status, stderr } = spawnSync('bash', ['-c', `set -o pipefail; ${CALL} run --json | head -c 10`]);
	expect([status, String(stderr)]).toEqual([0, '']);
});

it.skipIf(!existsSync('/dev/full')).each([
	['run > /dev/full', 'standard output requires a place to write to, got ENOSPC\n'],
	['run --json > /dev/full', 'standard output requires a place to write to, got ENOSPC\n'],
	['nonsense 2> /dev/full', '']
])('ends with 1, and a line where there is room for one: %s', (words, says) => {
	const { status, stderr } = spawnSync('bash', ['-c', `${CALL} ${words}`]);
	expect([status, String(stderr)]).toEqual([1, says]);
});

it('gives a long result whole through a pipe', () => {
	const { stdout } = spawnSync('bash', ['-c', `${CALL} run --json | cat`], { maxBuffer: 10 ** 8 });
	expect(Object.keys(JSON.parse(String(stdout)))).toContain('years');
});

it('ends with 130 when it is cancelled', async () => {
	const child = spawn(process.execPath, ['src/cli/orinoco.js', 'run', '--file', '-']);
	// More than a pipe holds: it is written once the program reads, and then waits for an end that never comes.
	await new Promise((resolve) => child.stdin.write(' '.repeat(MORE_THAN_A_PIPE), resolve));
	child.kill('SIGINT');
	const code = await new Promise((resolve) => child.on('close', resolve));
	expect(code).toBe(130);
});
