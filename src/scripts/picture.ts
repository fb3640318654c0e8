/**
 * The README's picture: the built page as a reader first sees it. Run by hand after a change of the page;
 * the result is committed as static/readme.png.
 */
import { chromium } from '@playwright/test';
import { buildSite } from './tasks/build.js';
import { CHROMIUM_FLAGS, systemChromiums } from './tasks/chromium.js';
import { inProject } from './tasks/project.js';
import { PORT, serveSite } from './tasks/serve.js';

/** Size of the window that the page is designed to fill without scrolling. [px] */
const WINDOW = { width: 1440, height: 900 };
/** Apart from the ports of a site that is read or tested. */
const PICTURE_PORT = PORT + 20;

if (!(await buildSite())) throw new Error('The site could not be built.');
const site = await serveSite(PICTURE_PORT);
const [executablePath] = systemChromiums();
const browser = await chromium.launch({
	args: CHROMIUM_FLAGS,
	...(executablePath ? { executablePath } : {})
});
try {
	const page = await browser.newPage({ viewport: WINDOW, colorScheme: 'light', reducedMotion: 'reduce' });
	await page.goto(site.address, { waitUntil: 'networkidle' });
	// The first steps are for a first visit, not for a picture of the page.
	await page.keyboard.press('Escape');
	await page.evaluate(() => document.fonts.ready);
	await page.screenshot({ path: inProject('static', 'readme.png') });
} finally {
	await browser.close();
	await site.close();
}
