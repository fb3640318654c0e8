import { readFileSync } from 'node:fs';
import { command } from './command.js';
import { isInstalled } from './installed.js';
import { inProject } from './project.js';

/**
 * Packages as the lock file names them, fetched only when it has changed since they last were.
 *
 * @returns {Promise<boolean>} whether they are there
 */
export async function installPackages() {
	if (arePresent()) return true;
	console.log('Installing packages (npm ci) …');
	const code = await command('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
		env: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' }
	});
	return code === 0;
}

function arePresent() {
	try {
		const [wanted, present] = [['package-lock.json'], ['node_modules', '.package-lock.json']].map((path) =>
			JSON.parse(readFileSync(inProject(...path), 'utf8'))
		);
		return isInstalled(wanted, present, process);
	} catch {
		// No packages yet, or not all of them.
		return false;
	}
}
