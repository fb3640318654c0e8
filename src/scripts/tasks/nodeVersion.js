/** Oldest Node that the tools beneath run on. */
const OLDEST = { major: 20, minor: 19 };

/**
 * What is wrong with a version of Node; null when nothing is.
 *
 * @param {string} version as in `process.versions.node`
 * @example nodeProblem('18.20.4'); // => 'Node requires version 20.19 or newer, got 18.20.4 …'
 */
export function nodeProblem(version) {
	const [major, minor] = version.split('.').map(Number);
	const isNew = major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor);
	if (isNew) return null;
	const required = `${OLDEST.major}.${OLDEST.minor}`;
	return `Node requires version ${required} or newer, got ${version} (Debian 13: apt install nodejs npm; else https://nodejs.org)`;
}
