import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { drawn, rested } from './drawn.ts';

/** What the script of a first load may weigh: the bar that the bench shows. [kB] */
const HELD = 150;

/** Names of the files that a script of the build imports. */
const imported = (script: string) =>
	[...script.matchAll(/(?:import|from)\s*["'`][^"'`]*?([\w.-]+\.js)["'`]/g)].map(([, name]) => name);

/** Scripts that the page fetches from now on, by their names, with what stands in them. */
function scriptsOf(page: Page): Map<string, Promise<string>> {
	const scripts = new Map<string, Promise<string>>();
	page.on('response', (response) => {
		const name = /([\w.-]+\.js)$/.exec(new URL(response.url()).pathname)?.[1];
		if (name !== undefined && !scripts.has(name)) scripts.set(name, response.text());
	});
	return scripts;
}

test('the worker of the draws brings no second copy of the model, and no page runs a worker’s program', async ({
	page
}) => {
	const scripts = scriptsOf(page);
	await page.goto('');
	await drawn(page);
	const [worker] = [...scripts.keys()].filter((name) => name.startsWith('draws.worker'));
	const text = (await scripts.get(worker)) ?? '';
	// Registry and stages of the model among them: each is a file of the page's own program.
	expect(imported(text).length).toBeGreaterThan(1);
	expect(text.length).toBeLessThan(4000);
	for (const script of scripts.values()) expect(imported(await script)).not.toContain(worker);
});

test('what lies beneath the first screen is fetched when somebody is there, and its heading stands there before', async ({
	page
}) => {
	await page.goto('');
	await drawn(page);
	const section = page.getByRole('region', { name: 'Why, and how sure' });
	await expect(section.getByRole('heading', { level: 2 })).toBeAttached();
	await expect(section.getByRole('heading', { level: 3 })).toHaveCount(0);
	const height = async () => (await section.boundingBox())?.height ?? 0;
	const held = await height();
	await page.mouse.move(700, 300);
	await expect(section.getByRole('heading', { level: 3 }).first()).toBeVisible();
	// Its room was held: nothing beneath has moved up.
	expect(await height()).toBeGreaterThan(held - 20);
});

test('figures that cannot be fetched say so, and come once the network is back', async ({
	page,
	context
}) => {
	await page.goto('');
	await drawn(page);
	await context.setOffline(true);
	await page.mouse.move(700, 300);
	const section = page.getByRole('region', { name: 'Why, and how sure' });
	await expect(section.getByText('could not be loaded; the network is needed once')).toBeAttached();
	await expect(section.getByRole('button', { name: 'Try again' })).toBeAttached();
	await context.setOffline(false);
	await expect(section.getByRole('heading', { level: 3 }).first()).toBeVisible();
	await expect(section.getByText('could not be loaded')).toHaveCount(0);
});

test('what is opened brings its own words, and the first screen weighs no more than it did', async ({
	page
}) => {
	const scripts = scriptsOf(page);
	await page.goto('');
	await drawn(page);
	await page.waitForLoadState('networkidle');
	const texts = await Promise.all(scripts.values());
	const kilobytes = texts.reduce((total, text) => total + gzipSync(text).length, 0) / 1000;
	expect(kilobytes).toBeLessThan(HELD);
	// The publisher of a source that only notes name.
	expect(texts.filter((text) => text.includes('Rystad Energy'))).toEqual([]);
	const lever = page.locator('[data-lever="venezuela.target"]');
	await lever.getByRole('button', { name: 'Target output', exact: true }).click();
	await expect(lever.getByRole('link', { name: /Rystad/ }).first()).toBeVisible();
});

test('the room of the figures is held until they are made, so that nobody is moved', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('');
	await drawn(page);
	const section = page.getByRole('region', { name: 'Why, and how sure' });
	const fetched = page.waitForResponse((response) => response.url().endsWith('.js'));
	await page.mouse.move(195, 300);
	await fetched;
	await page.waitForLoadState('networkidle');
	// Long after they came, and nobody has come near.
	await page.waitForTimeout(500);
	expect((await section.boundingBox())?.height).toBeGreaterThan(3000);
	await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
	await expect(section.getByRole('heading', { level: 3 }).first()).toBeAttached();
	expect((await section.boundingBox())?.height).toBeGreaterThan(3000);
});

test('who jumps to the foot of the page stays there while the figures come', async ({ page }) => {
	await page.goto('');
	await drawn(page);
	const from = await page.evaluate(() => {
		scrollTo(0, document.documentElement.scrollHeight);
		return scrollY;
	});
	const section = page.getByRole('region', { name: 'Why, and how sure' });
	await expect(section.getByRole('heading', { level: 3 }).first()).toBeAttached();
	expect(await page.evaluate(() => scrollY)).toBeGreaterThan(from - 50);
});

test('a list that could not be fetched is asked for again, by hand too', async ({ page, context }) => {
	await page.goto('');
	await drawn(page);
	await context.setOffline(true);
	const share = page.getByText('Share', { exact: true });
	await share.click();
	const menu = page.locator('details').filter({ has: share });
	await expect(menu.getByText('The list could not be loaded')).toBeVisible();
	await menu.getByRole('button', { name: 'Try again' }).click();
	await expect(menu.getByText('The list could not be loaded')).toBeVisible();
	await context.setOffline(false);
	await expect(page.getByRole('button', { name: 'Copy the sentence' })).toBeVisible();
});

test('what has been opened opens again without a network', async ({ page, context }) => {
	await page.goto('');
	await drawn(page);
	const term = page.locator('[data-term]');
	await term.nth(0).click();
	await expect(page.getByRole('link', { name: 'All terms' })).toBeVisible();
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Table', exact: true }).click();
	const table = page.getByRole('region', { name: /hard currency in 2031/ }).getByRole('table');
	await expect(table).toBeVisible();
	await page.getByRole('button', { name: 'Table', exact: true }).click();
	await context.setOffline(true);
	await page.getByRole('button', { name: 'Table', exact: true }).click();
	await expect(table).toBeVisible();
	await term.nth(1).click();
	await expect(page.getByRole('link', { name: 'All terms' })).toBeVisible();
});

test('a list whose script fails once comes by hand, although the browser keeps the failure', async ({
	page
}) => {
	let isDown = true;
	await page.route('**/*.js', async (route) => {
		if (route.request().method() === 'HEAD') return isDown ? route.abort() : route.continue();
		const response = await route.fetch();
		const text = await response.text();
		if (isDown && text.includes('Copy the sentence')) return route.abort();
		return route.fulfill({ response, body: text });
	});
	await page.goto('');
	await drawn(page);
	const share = page.getByText('Share', { exact: true });
	await share.click();
	const menu = page.locator('details').filter({ has: share });
	await expect(menu.getByText('The list could not be loaded')).toBeVisible();
	isDown = false;
	await menu.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByRole('button', { name: 'Copy the sentence' })).toBeVisible();
	await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('a list whose style sheet fails once comes by hand, and with its styles', async ({ page }) => {
	let isDown = true;
	await page.route('**/BundleLists*.css', (route) => (isDown ? route.abort() : route.continue()));
	await page.goto('');
	await drawn(page);
	const column = page.getByRole('region', { name: 'Set the assumptions' });
	await column.getByRole('button', { name: 'change' }).click();
	await expect(column.getByText('The list could not be loaded')).toBeVisible();
	isDown = false;
	await column.getByRole('button', { name: 'Try again' }).click();
	await expect(column.getByRole('group', { name: 'Venezuela’s path' })).toBeVisible();
	const sheets = page.locator('link[rel=stylesheet][href*=BundleLists]');
	await expect(sheets).toHaveCount(1);
	expect(await sheets.evaluate((link) => (link as HTMLLinkElement).sheet?.cssRules.length)).toBeGreaterThan(
		0
	);
});

test('a part of a release that is gone is told as such, with a reload that keeps what was set', async ({
	page
}) => {
	await page.goto('');
	await drawn(page);
	await page.locator('[data-lever="venezuela.target"] input[type=range]').press('PageUp');
	await expect(page).toHaveURL(/venezuela\.target=/);
	const set = page.url();
	// A newer release has taken the place of this one, whose late parts no host has any more.
	await page.route('**/*.js', (route) =>
		route.fulfill({ status: 404, contentType: 'text/html', body: 'gone' })
	);
	const share = page.getByText('Share', { exact: true });
	await share.click();
	const menu = page.locator('details').filter({ has: share });
	await expect(menu.getByText('could not be loaded; another load of the page may bring it.')).toBeVisible();
	await expect(
		page.getByText('This page is of an earlier release, and a part of it is gone. What you set stays.')
	).toBeVisible();
	await page.unrouteAll({ behavior: 'ignoreErrors' });
	await page.getByRole('button', { name: 'Reload' }).last().click();
	await drawn(page);
	expect(page.url()).toBe(set);
	await share.click();
	await expect(page.getByRole('button', { name: 'Copy the sentence' })).toBeVisible();
});

/** What every canvas of the page shows. */
const pictures = (page: Page) =>
	page.evaluate(() => [...document.querySelectorAll('canvas')].map((canvas) => canvas.toDataURL()));
/** How many canvases Chart.js holds: it marks them. */
const held = (page: Page) =>
	page.evaluate(
		() => [...document.querySelectorAll('canvas')].filter((canvas) => '$chartjs' in canvas).length
	);

test('charts are drawn before Chart.js is fetched, and do not change when it comes', async ({ page }) => {
	const scripts = scriptsOf(page);
	await page.goto('');
	await rested(page);
	await page.waitForLoadState('networkidle');
	const texts = await Promise.all(scripts.values());
	expect(texts.filter((text) => text.includes('$chartjs'))).toEqual([]);
	const before = await pictures(page);
	expect(before).toHaveLength(6);
	// A mouse that only passes: nothing on the page answers to it.
	await page.mouse.move(3, 3);
	await expect.poll(() => held(page)).toBe(6);
	expect(await pictures(page)).toEqual(before);
});

test('a walk to a page whose program does not come keeps what was set, and loads it by the word', async ({
	page,
	context
}) => {
	await page.goto('');
	await rested(page);
	await page.locator('[data-lever="venezuela.target"] input[type=range]').press('PageUp');
	await expect(page).toHaveURL(/venezuela\.target=/);
	await context.setOffline(true);
	await page.getByRole('link', { name: 'Compare' }).first().click();
	await expect(page.getByText('It could not be fetched')).toBeVisible();
	await context.setOffline(false);
	await page.getByRole('link', { name: 'Load it again' }).click();
	await expect(page).toHaveURL(/compare\?v=1&venezuela\.target=/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Pin two futures/);
});

test('charts go on without Chart.js while there is no network, and take it once there is', async ({
	page,
	context
}) => {
	await page.goto('');
	await rested(page);
	await page.waitForLoadState('networkidle');
	await context.setOffline(true);
	await page.mouse.move(3, 3);
	const before = await pictures(page);
	await page.locator('[data-lever="venezuela.target"] input[type=range]').press('PageUp');
	await expect.poll(() => pictures(page)).not.toEqual(before);
	expect(await held(page)).toBe(0);
	await context.setOffline(false);
	await expect.poll(() => held(page)).toBe(6);
});

test('charts fill their places where the window changes while Chart.js takes over', async ({ page }) => {
	await page.goto('');
	await rested(page);
	await page.evaluate(() => {
		const narrow = () => {
			const canvases = [...document.querySelectorAll('canvas')];
			// One chart a frame is handed over: the others are resized first.
			if (canvases.some((canvas) => '$chartjs' in canvas)) document.body.style.width = '1100px';
			else requestAnimationFrame(narrow);
		};
		narrow();
	});
	await page.mouse.move(3, 3);
	await expect.poll(() => held(page)).toBe(6);
	const astray = () =>
		page.locator('canvas').evaluateAll((all) =>
			// A canvas has no parts of pixels, its place may.
			all
				.map((one) => [one.clientWidth, one.parentElement?.clientWidth ?? 0] as const)
				.filter(([width, place]) => Math.abs(width - place) > 1)
		);
	await expect.poll(astray).toEqual([]);
});

test('Chart.js is not fetched while a finger or a mouse holds a lever', async ({ page }) => {
	await page.goto('');
	await rested(page);
	await page.waitForLoadState('networkidle');
	const fetched: string[] = [];
	page.on('response', async (response) => {
		if (response.url().endsWith('.js')) fetched.push(await response.text());
	});
	const lever = page.locator('[data-lever="venezuela.target"] input[type=range]');
	const box = await lever.boundingBox();
	if (box === null) throw new Error('The lever is not on screen.');
	const session = await page.context().newCDPSession(page);
	const hand = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', share: number) =>
		session.send('Input.dispatchMouseEvent', {
			...{ type, x: box.x + share * box.width, y: box.y + box.height / 2 },
			...{ button: 'left', buttons: type === 'mouseReleased' ? 0 : 1, clickCount: 1 }
		});
	const chart = page.locator('[data-figure^=income]');
	const from = await chart.getAttribute('data-value');
	await hand('mousePressed', 0.5);
	for (const share of [0.55, 0.6, 0.65, 0.7]) await hand('mouseMoved', share);
	await expect(chart).not.toHaveAttribute('data-value', from ?? '');
	await page.waitForTimeout(300);
	expect(fetched.filter((text) => text.includes('$chartjs'))).toEqual([]);
	await hand('mouseReleased', 0.7);
	await expect.poll(() => held(page)).toBe(6);
});

test('a press whose end a list of the browser’s own has swallowed keeps Chart.js away no longer', async ({
	page
}) => {
	await page.goto('');
	await rested(page);
	await page.evaluate(() => dispatchEvent(new PointerEvent('pointerdown', { buttons: 1 })));
	await page.mouse.move(3, 3);
	await expect.poll(() => held(page)).toBe(6);
});

test('charts follow the levers where Chart.js does not come', async ({ page, context }) => {
	const failures: Error[] = [];
	page.on('pageerror', (error) => failures.push(error));
	await page.goto('');
	await rested(page);
	await context.setOffline(true);
	const before = await pictures(page);
	await page.locator('[data-lever="venezuela.target"] input[type=range]').press('PageUp');
	await expect
		.poll(async () => (await pictures(page)).filter((picture, index) => picture !== before[index]).length)
		.toBe(6);
	expect(await held(page)).toBe(0);
	expect(failures).toEqual([]);
});

test('a value can be typed though the network went after somebody came', async ({ page, context }) => {
	const scripts = scriptsOf(page);
	await page.goto('');
	await drawn(page);
	await page.mouse.move(3, 3);
	await expect
		.poll(async () =>
			(await Promise.all(scripts.values())).some((text) => text.includes('a comma groups thousands'))
		)
		.toBe(true);
	await context.setOffline(true);
	const field = page.locator('[data-lever="venezuela.target"]').getByRole('textbox');
	await field.fill('1,200 kb/d');
	await field.press('Enter');
	await expect(field).toHaveValue('1.20');
});

test('a value that is given up before what reads it has come is not taken', async ({ page }) => {
	let come = () => {};
	const reader = new Promise<void>((resolve) => (come = resolve));
	await page.route('**/*.js', async (route) => {
		const response = await route.fetch();
		const text = await response.text();
		if (text.includes('a comma groups thousands')) await reader;
		await route.fulfill({ response, body: text });
	});
	await page.goto('');
	await drawn(page);
	const lever = page.locator('[data-lever="venezuela.target"]');
	const field = lever.getByRole('textbox');
	for (const text of ['much', '3']) {
		await field.fill(text);
		await field.press('Enter');
		await field.press('Escape');
	}
	const word = page.getByRole('heading', { level: 1 }).getByRole('slider').first();
	await word.press('Enter');
	const typed = page.getByRole('heading', { level: 1 }).getByRole('textbox');
	await typed.fill('4');
	await typed.press('Enter');
	await typed.press('Escape');
	// What is left is taken all the same.
	const years = page.locator('[data-lever="venezuela.yearsToTarget"]').getByRole('textbox');
	await years.fill('7');
	await years.press('Enter');
	await years.press('Tab');
	come();
	await expect(years).toHaveValue(/^7/);
	await expect(field).toHaveValue('2.20');
	await expect(lever.getByText('was not read')).toHaveCount(0);
	await expect(page).toHaveURL(/\?v=1&venezuela\.yearsToTarget=7$/);
});

test('who presses Pin again while it is being fetched has one pin', async ({ page }) => {
	await page.goto('');
	await drawn(page);
	await page.waitForLoadState('networkidle');
	await page.route('**/*.js', async (route) => {
		await new Promise((over) => setTimeout(over, 400));
		await route.continue();
	});
	await page.getByRole('button', { name: 'Pin', exact: true }).dblclick();
	await expect(page.getByText('Pinned as A.')).toBeVisible();
	await page.waitForTimeout(500);
	await expect(page.getByText('Pinned as B.')).toHaveCount(0);
});
