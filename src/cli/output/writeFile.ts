import { stat } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { quoted } from '#models/text/cleanText.ts';
import type { Flags } from '../flags.ts';
import { InputError } from '../inputError.ts';
import { remark } from './print.ts';
import { writeWhole } from './writeWhole.ts';

/**
 * Path of a file that must be given.
 *
 * @throws {InputError} where it is absent
 */
function outPath(flags: Flags): string {
	const path = flags.text('out');
	if (path === undefined) throw new InputError(['--out requires the name of a file, got nothing']);
	return path;
}

/**
 * Kind of file that a path asks for, known before anything is computed.
 *
 * @param kinds endings allowed, with their dots
 * @throws {InputError} for another ending, a missing folder, or a folder in the file's place
 */
async function outKind<Kind extends string>(path: string, kinds: readonly Kind[]): Promise<Kind> {
	const kind = kinds.find((one) => one === extname(path).toLowerCase());
	if (kind === undefined)
		throw new InputError([`--out requires a name ending in ${eitherOf(kinds)}, got ${quoted(path)}`]);
	const folder = await stat(dirname(path)).catch(() => null);
	if (!folder?.isDirectory())
		throw new InputError([`--out requires a folder that exists, got ${quoted(dirname(path))}`]);
	const present = await stat(path).catch(() => null);
	if (present?.isDirectory()) throw new InputError([`--out requires a file, got the folder ${quoted(path)}`]);
	return kind;
}

/**
 * Words as a choice in a sentence.
 *
 * @example eitherOf(['.svg', '.png', '.pdf']); // => '.svg, .png or .pdf'
 */
function eitherOf(words: readonly string[]): string {
	const others = words.slice(0, -1).join(', ');
	return [others, ...words.slice(-1)].filter((part) => part !== '').join(' or ');
}

/**
 * Path and kind of a file that must be given.
 *
 * @throws {InputError} as both its parts
 */
export async function outFile<Kind extends string>(
	flags: Flags,
	kinds: readonly Kind[]
): Promise<{ readonly path: string; readonly kind: Kind }> {
	const path = outPath(flags);
	return { path, kind: await outKind(path, kinds) };
}

/**
 * Kind of a file that may be given; null where none is.
 *
 * @throws {InputError} as that of one that must
 */
export async function optionalKind<Kind extends string>(
	flags: Flags,
	kinds: readonly Kind[]
): Promise<Kind | null> {
	const path = flags.text('out');
	return path === undefined ? null : outKind(path, kinds);
}

/**
 * Writes a file whole or not at all, and says so.
 *
 * @throws {InputError} where it cannot be written
 */
export async function writeOut(path: string, content: string | Uint8Array): Promise<void> {
	try {
		await writeWhole(path, content);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		// A reader of a pipe that has seen enough is no fault.
		if (code === 'EPIPE') return;
		throw new InputError([`--out requires a file that can be written, got ${quoted(path)} (${code})`]);
	}
	remark(`Wrote ${path}`);
}
