import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Path inside the project.
 *
 * @param {...string} parts
 */
export function inProject(...parts) {
	return join(ROOT, ...parts);
}
