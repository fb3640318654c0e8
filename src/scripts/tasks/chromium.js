import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { command, tool } from './command.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Where macOS keeps what is on no PATH. */
const APPLICATIONS = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium'
];
/** Longest that a browser takes to say its version, and that a download may take. [s] */
const VERSION_SECONDS = 30;
const DOWNLOAD_SECONDS = 180;
const PACKAGE_SECONDS = 300;

/** How the tests start it: offline habits off, and able to run as root in a container. */
export const CHROMIUM_FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	'--disable-quic'
];

/**
 * Paths at which a browser of the system lies, the wished-for one first.
 *
 * @returns {string[]}
 */
export function systemChromiums() {
	const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
	const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
	const wished = process.env.CHROMIUM_PATH ? [process.env.CHROMIUM_PATH] : [];
	return [...wished, ...onPath, ...APPLICATIONS].filter((path) => existsSync(path));
}

/**
 * Path of a browser that starts; null where there is none. Some paths lead to a script that only says how to install one.
 *
 * @returns {Promise<string | null>}
 */
export async function workingChromium() {
	const { chromium } = await import('@playwright/test');
	for (const path of [...systemChromiums(), chromium.executablePath()]) {
		if (!existsSync(path)) continue;
		if ((await command(path, ['--version'], { quiet: true, seconds: VERSION_SECONDS })) === 0) return path;
	}
	return null;
}

/**
 * Path of a browser for the tests, installed if there is none; null where that is not possible.
 *
 * @returns {Promise<string | null>}
 */
export async function findOrInstallChromium() {
	const found = await workingChromium();
	if (found !== null) return found;
	console.log('No Chromium found. Downloading one (playwright install chromium) …');
	await tool('playwright', ['install', 'chromium'], { seconds: DOWNLOAD_SECONDS });
	return (await workingChromium()) ?? (await installPackagedChromium());
}

/** Debian's own, where that is allowed. */
async function installPackagedChromium() {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
	console.log("Installing the system's package (apt-get install chromium) …");
	const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, seconds: PACKAGE_SECONDS };
	await command('apt-get', ['update'], options);
	await command('apt-get', ['install', '-y', 'chromium'], options);
	return workingChromium();
}
