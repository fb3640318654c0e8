import { createReadStream } from 'node:fs';
import { FILE_LENGTH } from '#models/scenarios/json.ts';
import { quoted } from '#models/text/cleanText.ts';
import { InputError } from './inputError.ts';

/** Name of the standard input among files. */
export const STANDARD_INPUT = '-';

/** What the system says, in words. */
const REASONS: Readonly<Record<string, string>> = {
	ENOENT: 'no such file',
	ENOTDIR: 'no such file',
	EISDIR: 'a directory',
	EACCES: 'a file that may not be read',
	EPERM: 'a file that may not be read',
	ENAMETOOLONG: 'a name that is too long',
	ERR_INVALID_ARG_VALUE: 'no such file'
};

/** Standard inputs that have been asked for: what they held is gone then. */
const taken = new WeakSet<object>();

/**
 * Text of a file, or of the standard input.
 *
 * @param path of a file, or `-`
 * @throws {InputError} where there is none, where it is longer than any scenario file or not in UTF-8, or for the standard input named again
 */
export async function readText(path: string): Promise<string> {
	if (path === STANDARD_INPUT) {
		if (taken.has(process.stdin))
			throw new InputError([
				`${path} requires to be named once, got it again (the standard input is read once)`
			]);
		taken.add(process.stdin);
	}
	const stream = path === STANDARD_INPUT ? process.stdin : createReadStream(path);
	const chunks: Buffer[] = [];
	let length = 0;
	try {
		for await (const chunk of stream) {
			chunks.push(Buffer.from(chunk));
			length += chunk.length;
			if (length > FILE_LENGTH)
				throw new InputError([`file requires at most ${FILE_LENGTH} bytes, got more in ${quoted(path)}`]);
		}
	} catch (error) {
		throw error instanceof InputError ? error : unreadable(path, error);
	}
	return decoded(path, Buffer.concat(chunks));
}

/** Bytes as the text that they are: a sign that could not be read would be shown as another. */
function decoded(path: string, bytes: Buffer): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw new InputError([`file requires text in UTF-8, got other bytes in ${quoted(path)}`]);
	}
}

function unreadable(path: string, error: unknown): unknown {
	const code = String((error as { code?: unknown } | null)?.code);
	if (!Object.hasOwn(REASONS, code)) return error;
	return new InputError([`file requires a file that can be read, got ${quoted(path)}: ${REASONS[code]}`]);
}
