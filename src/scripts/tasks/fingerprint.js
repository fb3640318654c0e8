import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ROOT } from './project.js';

/**
 * Hash of files and folders: moves when any name or content moves.
 *
 * @param {readonly string[]} paths from the root; what is absent counts as absent
 * @param {{ root?: string, except?: readonly string[], besides?: readonly string[] }} [options]
 *   `except`: paths left out; `besides`: texts that count too
 * @returns {string}
 */
export function fingerprint(paths, { root = ROOT, except = [], besides = [] } = {}) {
	const hash = createHash('sha256');
	for (const text of besides) hash.update(`${text}\0`);
	for (const path of paths) {
		for (const file of filesBelow(join(root, path), root, except)) {
			hash.update(`${relative(root, file).split(sep).join('/')}\0`);
			hash.update(readFileSync(file));
		}
	}
	return hash.digest('hex');
}

/**
 * @param {string} path
 * @param {string} root
 * @param {readonly string[]} except
 * @returns {string[]}
 */
function filesBelow(path, root, except) {
	const isLeftOut = except.some((one) => join(root, one) === path);
	if (isLeftOut || !existsSync(path)) return [];
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesBelow(join(path, name), root, except));
}
