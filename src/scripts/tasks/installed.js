/**
 * A package as npm's lock files name it.
 *
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Locked
 * @typedef {{ packages: Record<string, Locked> }} LockFile
 */

/** The C library of most systems; where another is found, packages are fetched again rather than guessed. */
const USUAL_LIBC = 'glibc';

/**
 * Whether the packages that lie there are those that are wanted, as npm's own record of them says.
 *
 * @param {LockFile} wanted package-lock.json
 * @param {LockFile} present node_modules/.package-lock.json, which npm writes when it has finished
 * @param {{ platform: string, arch: string }} system
 */
export function isInstalled(wanted, present, { platform, arch }) {
	const required = Object.entries(wanted.packages).filter(([path, { optional, os, cpu, libc }]) => {
		if (path === '') return false;
		if (!optional) return true;
		const isMeant = os?.includes(platform) && cpu?.includes(arch);
		return Boolean(isMeant) && (libc === undefined || libc.includes(USUAL_LIBC));
	});
	const isAsWanted = (/** @type {string} */ path) => isSame(wanted.packages[path], present.packages[path]);
	return required.every(([path]) => isAsWanted(path)) && Object.keys(present.packages).every(isAsWanted);
}

/**
 * @param {Locked | undefined} one
 * @param {Locked | undefined} other
 */
function isSame(one, other) {
	return (
		one !== undefined &&
		other !== undefined &&
		one.version === other.version &&
		one.integrity === other.integrity
	);
}
