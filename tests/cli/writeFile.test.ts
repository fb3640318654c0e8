import { spawn, spawnSync } from 'node:child_process';
import {
	chmodSync,
	lstatSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	rmSync,
	statSync,
	mkdirSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeOut } from '../../src/cli/output/writeFile.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'orinoco-out-'));
	vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
	vi.restoreAllMocks();
	rmSync(folder, { recursive: true });
});
const within = (name: string): string => join(folder, name);

describe('a file of --out', () => {
	it('may have the longest name that a folder can hold', async () => {
		const name = `${'n'.repeat(251)}.csv`;
		await writeOut(within(name), 'a');
		expect(readdirSync(folder)).toEqual([name]);
	});

	it('is bad input where its name is too long, with the reason and nothing left behind', async () => {
		const writing = writeOut(within(`${'n'.repeat(252)}.csv`), 'a');
		await expect(writing).rejects.toThrow(/^--out requires a file that can be written, got .*ENAMETOOLONG/);
		expect(readdirSync(folder)).toEqual([]);
	});

	it('is bad input where its folder is not there any more, with the reason', async () => {
		const writing = writeOut(within('none/x.csv'), 'a');
		await expect(writing).rejects.toThrow(/^--out requires a file that can be written, got .*ENOENT/);
	});

	it.skipIf(process.getuid?.() === 0)('is bad input where its folder may not be searched', async () => {
		chmodSync(folder, 0o600);
		const writing = writeOut(within('x.csv'), 'a');
		await expect(writing).rejects.toThrow(/^--out requires a file that can be written, got .*EACCES/);
		chmodSync(folder, 0o700);
	});

	it('is the one that a link points to', async () => {
		writeFileSync(within('real.csv'), 'old');
		symlinkSync('real.csv', within('link.csv'));
		await writeOut(within('link.csv'), 'new');
		expect(lstatSync(within('link.csv')).isSymbolicLink()).toBe(true);
		expect(readFileSync(within('real.csv'), 'utf8')).toBe('new');
	});

	it('is the one that a chain of links points to, before it is there', async () => {
		symlinkSync('later.csv', within('link.csv'));
		symlinkSync('link.csv', within('first.csv'));
		await writeOut(within('first.csv'), 'new');
		expect(readlinkSync(within('link.csv'))).toBe('later.csv');
		expect(readFileSync(within('later.csv'), 'utf8')).toBe('new');
	});

	it('is the one that a link in a linked folder points to, before it is there', async () => {
		mkdirSync(within('b/c/d'), { recursive: true });
		mkdirSync(within('a'));
		symlinkSync('../b/c/d', within('a/linked'));
		symlinkSync('../new.csv', within('b/c/d/out.csv'));
		await writeOut(within('a/linked/out.csv'), 'new');
		expect(readFileSync(within('b/c/new.csv'), 'utf8')).toBe('new');
	});

	it('is bad input where links lead in a circle', async () => {
		symlinkSync('b.csv', within('a.csv'));
		symlinkSync('a.csv', within('b.csv'));
		await expect(writeOut(within('a.csv'), 'new')).rejects.toThrow(/ELOOP/);
	});

	it('keeps the mode of the one that it replaces', async () => {
		writeFileSync(within('x.csv'), 'old');
		chmodSync(within('x.csv'), 0o640);
		await writeOut(within('x.csv'), 'new');
		expect(statSync(within('x.csv')).mode & 0o7777).toBe(0o640);
	});

	it('is written into where it is a pipe, however late and however much', async () => {
		spawnSync('mkfifo', [within('pipe.csv')]);
		const content = 'x'.repeat(200_000);
		const writing = writeOut(within('pipe.csv'), content);
		await new Promise((resolve) => setTimeout(resolve, 100));
		const reader = spawn('cat', [within('pipe.csv')]);
		let read = '';
		reader.stdout.on('data', (chunk) => (read += String(chunk)));
		const ended = new Promise((resolve) => reader.on('close', resolve));
		await Promise.all([writing, ended]);
		expect(read.length).toBe(content.length);
		expect(lstatSync(within('pipe.csv')).isFIFO()).toBe(true);
	});

	it('is no fault where the reader of a pipe has seen enough', async () => {
		spawnSync('mkfifo', [within('pipe.csv')]);
		const writing = writeOut(within('pipe.csv'), 'x'.repeat(1_000_000));
		spawn('head', ['-c', '10', within('pipe.csv')]);
		await expect(writing).resolves.toBeUndefined();
	});

	it('is written into where it is a device', async () => {
		symlinkSync('/dev/null', within('null.csv'));
		await writeOut(within('null.csv'), 'new');
		expect(statSync(within('null.csv')).isCharacterDevice()).toBe(true);
	});
});
