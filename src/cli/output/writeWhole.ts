import { randomBytes } from 'node:crypto';
import { constants, rmSync } from 'node:fs';
import { chmod, open, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Random bytes of a name that nobody else takes: few, since a folder may hold names of 255 bytes alone. */
const NAME_BYTES = 6;
/** What `chmod` sets of a file's mode. */
const PERMISSIONS = 0o7777;
/** Mode of a new file, of which the system takes what the user's mask takes. */
const ANYBODY = 0o666;
/** Time between two looks for the reader of a pipe. [ms] */
const PATIENCE = 50;

/**
 * Content into a file, whole or not at all: the file that a link points to, with the mode that it had. What cannot be
 * replaced, a pipe or a device, is written into.
 *
 * @throws {NodeJS.ErrnoException} what the system says
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
	const present = await stat(path).catch(() => null);
	if (present?.isFIFO()) return writePipe(path, content);
	if (present !== null && !present.isFile()) return writeFile(path, content);
	await replace(await linkedPath(path), content, present?.mode);
}

async function replace(path: string, content: string | Uint8Array, mode?: number): Promise<void> {
	const beside = join(dirname(path), `.orinoco-${randomBytes(NAME_BYTES).toString('hex')}`);
	const clear = () => rmSync(beside, { force: true });
	// Ctrl-C while it is written leaves nothing behind.
	process.once('exit', clear);
	try {
		// A file that few may read is never there for all to read, not even while it is written.
		await writeFile(beside, content, { flag: 'wx', mode: (mode ?? ANYBODY) & PERMISSIONS });
		if (mode !== undefined) await chmod(beside, mode & PERMISSIONS);
		await rename(beside, path);
	} catch (error) {
		// Where nothing could be written nothing can be removed; the first error is the one that says why.
		await rm(beside, { force: true }).catch(() => {});
		throw error;
	} finally {
		process.off('exit', clear);
	}
}

/** Path of the file that links lead to, one that is still to come included; the path itself where it is no link. */
async function linkedPath(path: string): Promise<string> {
	try {
		return await realpath(path);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		const next = await readlink(path).catch(() => null);
		return next === null ? path : linkedPath(resolve(await realpath(dirname(path)), next));
	}
}

async function writePipe(path: string, content: string | Uint8Array): Promise<void> {
	const held = await pipeWithReader(path);
	try {
		await writeFile(path, content);
	} finally {
		await held.close();
	}
}

/** A pipe, once somebody reads it: to wait for that inside the system would be deaf to Ctrl-C. */
async function pipeWithReader(path: string): Promise<FileHandle> {
	for (;;) {
		try {
			return await open(path, constants.O_WRONLY | constants.O_NONBLOCK);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'ENXIO') throw error;
		}
		await setTimeout(PATIENCE);
	}
}
