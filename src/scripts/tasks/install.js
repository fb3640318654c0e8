import { command } from './command.js';
import { fingerprint } from './fingerprint.js';
import { inProject } from './project.js';
import { isStamped, stamp } from './stamp.js';

/** Lies among the packages, so that it goes when they go. */
const STAMP = inProject('node_modules', '.orinoco');

/**
 * Packages as the lock file names them, fetched only when it has changed since they last were.
 *
 * @returns {Promise<boolean>} whether they are there
 */
export async function installPackages() {
	const wanted = packagesFingerprint();
	if (isStamped(STAMP, wanted)) return true;
	console.log('Installing packages (npm ci) …');
	const code = await command('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
		env: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' }
	});
	if (code !== 0) return false;
	stamp(STAMP, wanted);
	return true;
}

/** Some packages are built for one system and one generation of Node. */
function packagesFingerprint() {
	const [major] = process.versions.node.split('.');
	return fingerprint(['package-lock.json'], { besides: [process.platform, process.arch, major] });
}
