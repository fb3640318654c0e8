import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const NAMES = ['firefox', 'firefox-esr'];
const APPLICATION = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** Path of a Firefox of the system, the wished-for one first; null where there is none. */
export function systemFirefox(): string | null {
	const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
	const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
	const wished = process.env.FIREFOX_PATH ? [process.env.FIREFOX_PATH] : [];
	return [...wished, ...onPath, APPLICATION].find((path) => existsSync(path)) ?? null;
}

/**
 * Sends a Firefox to a page, without a window and with a profile of its own.
 *
 * @returns function that ends it and takes the profile away
 */
export function openFirefox(path: string, address: string): () => Promise<void> {
	const profile = mkdtempSync(join(tmpdir(), 'orinoco-firefox-'));
	const child = spawn(path, ['--headless', '--no-remote', '--profile', profile, address], {
		stdio: 'ignore',
		env: { ...process.env, HOME: profile }
	});
	const ended = new Promise<void>((resolve) => {
		child.on('exit', () => resolve());
		child.on('error', () => resolve());
	});
	return async () => {
		child.kill();
		await ended;
		rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	};
}
