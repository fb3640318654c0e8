import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Whether a stamp holds a text: the work that it vouches for need not be done again.
 *
 * @param {string} file
 * @param {string} text
 */
export function isStamped(file, text) {
	try {
		return readFileSync(file, 'utf8') === text;
	} catch {
		return false;
	}
}

/**
 * @param {string} file
 * @param {string} text
 */
export function stamp(file, text) {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}
