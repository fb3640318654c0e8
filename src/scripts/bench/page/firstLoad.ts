import type { CDPSession, Page, Response } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import type { BenchLine, BenchSection } from '../line.ts';
import type { Site } from './browser.ts';
import { countWork, workSoFar } from './work.ts';

const ROUTES = ['', 'compare', 'story', 'method', 'evidence', 'sources', 'reference', 'embed'] as const;
const BYTES_A_KB = 1000;
/** What the script of a first load is held to. [kB] */
const BAR = 150;
/** Time in which a page that has loaded may still ask for more of itself. [ms] */
const REST = 2000;
const SCRIPT = /^(application|text)\/javascript/;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/**
 * Opens a route and waits until it rests; every script that it fetches counts, workers with it. What a worker imports that the
 * page has counts once: the browser has kept it.
 */
async function visited(site: Site, route: string) {
	const found = new Map<string, Response>();
	let early = 0;
	let session: CDPSession | null = null;
	const page = await site.open(route, async (blank) => {
		blank.on('response', (response) => {
			if (SCRIPT.test(response.headers()['content-type'] ?? '')) found.set(response.url(), response);
		});
		blank.on('load', () => (early = found.size));
		session = await blank.context().newCDPSession(blank);
		await countWork(session);
	});
	await rested(page);
	const script = session === null ? 0 : (await workSoFar(session)).script;
	const paints = await page.evaluate(() => orinocoBench.paints());
	const all = found.size;
	await seen(page);
	const bodies = await Promise.all([...found.values()].map((response) => response.body()));
	await page.close();
	const sizes = bodies.map((body) => gzipSync(body).length / BYTES_A_KB);
	return {
		paints,
		script,
		whole: sum(sizes),
		all: sum(sizes.slice(0, all)),
		early: sum(sizes.slice(0, early))
	};
}

async function rested(page: Page): Promise<void> {
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(REST);
}

/** Goes down a page to its end, as a reader does: what comes only then is told too. */
async function seen(page: Page): Promise<void> {
	await page.mouse.move(1, 1);
	await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
	await rested(page);
}

async function load(site: Site, route: string): Promise<BenchLine> {
	const { paints, script, whole, all, early } = await visited(site, route);
	const painted = `first paint ${paints.first.toFixed(0)} ms, largest paint ${paints.largest.toFixed(0)} ms`;
	return {
		what: `/${route}`,
		value: all,
		unit: 'kB',
		bar: BAR,
		note: `${early.toFixed(0)} kB of them before the page has loaded, ${whole.toFixed(0)} kB once it has been read to its end; ${painted}, script compiled and run ${script.toFixed(0)} ms`
	};
}

/** What a first visit of each route fetches and how soon it shows something, on a network that costs nothing. */
export async function firstLoad(site: Site): Promise<BenchSection> {
	const lines: BenchLine[] = [];
	for (const route of ROUTES) lines.push(await load(site, route));
	return { title: 'First load, gzipped script until the page rests', lines };
}
