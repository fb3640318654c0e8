/**
 * `npm run screens`: pictures of every page at four widths in light and dark, for an eye to judge, in reports/screens/.
 *
 * Named pages alone with `npm run screens -- story method`; what a machine cannot say is whether a page looks intended.
 * Besides: the pages as printed (PDF), in the colours that a system forces, and at a zoom of 200 %.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { Browser, BrowserContextOptions } from '@playwright/test';
import { buildSite } from './tasks/build.js';
import { CHROMIUM_FLAGS, workingChromium } from './tasks/chromium.js';
import { inProject } from './tasks/project.js';
import { PORT, serveSite } from './tasks/serve.js';

/** Three pins, so that the page of comparison has something to compare. */
const COMPARED =
	'?v=1&pins=name=Goldman!p=goldman-2030;name=Rystad!p=rystad-full-recovery;name=Blockade!p=blockade-again';
/** Every page by the name of its pictures. */
const PAGES: Readonly<Record<string, string>> = {
	simulator: '',
	compare: `compare${COMPARED}`,
	'compare-empty': 'compare',
	story: 'story',
	method: 'method',
	evidence: 'evidence',
	sources: 'sources',
	reference: 'reference',
	embed: 'embed'
};
/** Widths that all must look intended, with the heights of the screens that have them. [px] */
const SCREENS = [
	[390, 844],
	[768, 1024],
	[1440, 900],
	[2560, 1440]
] as const;
const SCHEMES = ['light', 'dark'] as const;
/** A laptop's width at twice the size. [px] */
const ZOOMED = { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 } as const;
/** Time for the draws to come to rest. [ms] */
const SETTLED = 1500;
/** Apart from the ports of a site that is read, tested or pictured. */
const SCREENS_PORT = PORT + 40;
const BAD_INPUT = 2;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PAGES));
if (unknown.length > 0) {
	console.error(`screens requires pages among ${Object.keys(PAGES).join(', ')}, got ${unknown.join(', ')}`);
	process.exit(BAD_INPUT);
}
const folder = inProject('reports', 'screens');
if (asked.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
if (!(await buildSite())) throw new Error('The site could not be built.');
const executablePath = await workingChromium();
if (executablePath === null) throw new Error('screens requires a Chromium; npm test installs one.');
const site = await serveSite(SCREENS_PORT);
const browser = await chromium.launch({ args: CHROMIUM_FLAGS, executablePath });
try {
	for (const name of asked.length > 0 ? asked : Object.keys(PAGES)) await picturesOf(browser, name);
} finally {
	await browser.close();
	await site.close();
}
console.log(`Pictures are in ${folder}`);

/** All pictures of one page. */
async function picturesOf(from: Browser, name: string): Promise<void> {
	for (const [width, height] of SCREENS) {
		for (const colorScheme of SCHEMES) {
			const options = { viewport: { width, height }, colorScheme };
			await picture(from, name, `${width}-${colorScheme}`, options);
		}
	}
	await picture(from, name, 'forced', { viewport: { width: 1440, height: 900 }, forcedColors: 'active' });
	await picture(from, name, 'zoomed', ZOOMED);
	await printed(from, name);
	console.log(name);
}

/** The page of a name, at rest. */
async function opened(from: Browser, name: string, options: BrowserContextOptions) {
	const context = await from.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block', ...options });
	const page = await context.newPage();
	await page.goto(`${site.address}${PAGES[name]}`, { waitUntil: 'networkidle' });
	await page.evaluate(() => document.fonts.ready);
	await page.waitForTimeout(SETTLED);
	return { context, page };
}

/** One picture, of the first screen and of the whole page. */
async function picture(
	from: Browser,
	name: string,
	kind: string,
	options: BrowserContextOptions
): Promise<void> {
	const { context, page } = await opened(from, name, options);
	await page.screenshot({ path: `${folder}/${name}-${kind}.png` });
	await page.screenshot({ path: `${folder}/${name}-${kind}-whole.png`, fullPage: true });
	await context.close();
}

/** The page on paper, in the two sizes that printers hold. */
async function printed(from: Browser, name: string): Promise<void> {
	const { context, page } = await opened(from, name, { viewport: { width: 1440, height: 900 } });
	for (const format of ['A4', 'Letter']) {
		await page.pdf({ path: `${folder}/${name}-${format}.pdf`, format, printBackground: false });
	}
	await context.close();
}
