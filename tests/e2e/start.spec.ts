import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Holds the page's program back until it is let go. */
async function holdProgram(page: Page): Promise<() => void> {
	let letGo = () => {};
	const held = new Promise<void>((resolve) => (letGo = resolve));
	await page.route('**/_app/immutable/entry/*.js', async (route) => {
		await held;
		await route.continue();
	});
	return letGo;
}

test('what is pressed before the page answers is done once it does', async ({ page }) => {
	const letGo = await holdProgram(page);
	await page.goto('?v=1&p=goldman-2030', { waitUntil: 'domcontentloaded' });
	await page.getByRole('button', { name: 'Pin', exact: true }).click();
	await expect(page.getByText('Pinned as A')).toHaveCount(0);
	letGo();
	await expect(page.getByText('Pinned as A')).toBeVisible();
	await expect(page.getByText('Pinned as B')).toHaveCount(0);
});

test('a button pressed after the page answers is pressed once', async ({ page }) => {
	await page.goto('');
	await expect(page.locator('[data-figure][aria-busy=false]').first()).toBeVisible();
	await page.getByRole('button', { name: 'Pin', exact: true }).click();
	await expect(page.getByText('Pinned as A')).toBeVisible();
	expect(await page.evaluate(() => globalThis.orinocoEarly)).toEqual([]);
});

test('the answer of an address stands in every part of the page', async ({ page }) => {
	const warnings: string[] = [];
	page.on('console', (message) => warnings.push(message.text()));
	page.on('pageerror', ({ message }) => warnings.push(message));
	await page.goto('?v=1&p=goldman-2030&station=income&year=2034&opec.offsetShare=0.3');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('in 2034');
	await expect(page.getByRole('slider', { name: /OPEC\+ makes room/ }).first()).toHaveAttribute(
		'aria-valuenow',
		'0.3'
	);
	await expect(page.locator('[data-station=income] [aria-pressed=true]')).toBeVisible();
	await expect(page.getByText('numbers for 2034')).toBeVisible();
	expect(warnings).toEqual([]);
});

test('no program is asked for before the page is painted', async ({ page }) => {
	await page.goto('');
	await expect(page.locator('[data-figure][aria-busy=false]').first()).toBeVisible();
	const { painted, asked } = await page.evaluate(() => ({
		painted: performance.getEntriesByName('first-contentful-paint')[0].startTime,
		asked: performance
			.getEntriesByType('resource')
			.filter(({ name }) => name.endsWith('.js'))
			.map(({ startTime }) => startTime)
	}));
	expect(asked.length).toBeGreaterThan(5);
	expect(Math.min(...asked)).toBeGreaterThan(painted);
});
