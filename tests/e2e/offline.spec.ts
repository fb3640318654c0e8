import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

test.use({ serviceWorkers: 'allow' });

/** Waits until a service worker has kept the site and serves this page. */
async function kept(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller === null)
			await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
	});
}

test('every page opens without a network once one has been loaded', async ({ page, context }) => {
	await page.goto('compare');
	await kept(page);
	await context.setOffline(true);
	for (const path of ['', 'compare', 'embed']) {
		const response = await page.goto(path);
		expect(response?.ok()).toBe(true);
		await expect(page.locator('body')).not.toBeEmpty();
	}
	await page.goto('compare?v=1&pins=name=Goldman!p=goldman-2030;name=Morgan!p=jpmorgan');
	await expect(page.getByText(/a year from Russia/)).toBeVisible();
});

test('an address without a page says so without a network, too, and leads to the pages', async ({
	page,
	context,
	baseURL
}) => {
	// What a host of files answers; the preview writes a page of its own.
	const file = await readFile('build/404.html');
	await context.route('**/404.html', (route) => route.fulfill({ body: file, contentType: 'text/html' }));
	await page.goto('compare');
	await kept(page);
	await context.setOffline(true);
	for (const path of ['nosuch', 'no/such?v=1']) {
		const response = await page.goto(path);
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address.');
		await page.getByRole('main').getByRole('link', { name: 'Simulator' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/If Venezuela/);
		await expect(page).toHaveURL(`${baseURL}?v=1`);
	}
});

test('a page goes on when the network ends during the first visit', async ({ page, context }) => {
	await page.goto('compare');
	await kept(page);
	await context.setOffline(true);
	await page.getByRole('button', { name: 'How far apart are the forecasters?' }).click();
	await expect(page.getByText(/a year from Russia/)).toBeVisible();
});

test('a cache of an earlier release is removed, another site’s is not', async ({ page }) => {
	await page.goto('compare');
	await kept(page);
	await page.evaluate(async () => {
		await caches.open('orinoco-0.9.0-abcdef01');
		await caches.open('somebody-else');
		const [registration] = await navigator.serviceWorker.getRegistrations();
		await registration.unregister();
	});
	await page.reload();
	await expect.poll(() => page.evaluate(() => caches.keys())).not.toContain('orinoco-0.9.0-abcdef01');
	expect(await page.evaluate(() => caches.keys())).toContain('somebody-else');
});
