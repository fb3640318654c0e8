import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { buildSite } from '../../tasks/build.js';
import { CHROMIUM_FLAGS, workingChromium } from '../../tasks/chromium.js';
import { PORT, serveSite } from '../../tasks/serve.js';

/** Apart from the ports of a site that is read, tested or pictured. */
const BENCH_PORT = PORT + 30;
/** The window that the page is designed to fill without scrolling: all six charts are in sight. [px] */
const WINDOW = { width: 1440, height: 900 };
const RECORDER = fileURLToPath(new URL('recorder.js', import.meta.url));

/** The built site, served, and a browser to look at it. */
export interface Site {
	/**
	 * A page of its own, with nothing kept from another.
	 *
	 * @param prepare done before anything is fetched
	 */
	open(path: string, prepare?: (page: Page) => Promise<void>): Promise<Page>;
}

/**
 * Builds what has changed, serves it, starts a browser, does the work and ends both.
 *
 * @param refuse called with the reason where there is no browser or no build
 */
export async function withSite<Result>(
	work: (site: Site) => Promise<Result>,
	refuse: (reason: string) => Result
): Promise<Result> {
	const executablePath = await workingChromium();
	if (executablePath === null) return refuse('no Chromium was found; CHROMIUM_PATH may name one');
	if (!(await buildSite())) return refuse('the site could not be built');
	const server = await serveSite(BENCH_PORT);
	const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
	try {
		return await work({ open: (path, prepare) => opened(browser, server.address + path, prepare) });
	} finally {
		await browser.close();
		await server.close();
	}
}

async function opened(
	browser: Browser,
	address: string,
	prepare: (page: Page) => Promise<void> = async () => {}
): Promise<Page> {
	const context = await browser.newContext({ viewport: WINDOW, serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.addInitScript({ path: RECORDER });
	page.on('close', () => void context.close());
	await prepare(page);
	await page.goto(address);
	return page;
}
