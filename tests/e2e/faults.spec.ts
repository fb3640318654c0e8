import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

const LINK = 'compare?v=1&pins=name=Goldman!p=goldman-2030;name=Morgan!p=jpmorgan';
const names = (page: Page) =>
	page.getByRole('region', { name: /^Pinned/ }).getByRole('heading', { level: 3 });

/** Puts a content where the pins are kept. Runs in the page. */
async function spoil(page: Page, content: unknown): Promise<void> {
	await page.evaluate(
		(stored) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('orinoco');
				opening.onupgradeneeded = () => opening.result.createObjectStore('pins');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const writing = opening.result.transaction('pins', 'readwrite');
					writing.objectStore('pins').put(stored, 'collection');
					writing.oncomplete = () => {
						opening.result.close();
						resolve();
					};
				};
			}),
		content
	);
}

test('without a store, pins live until the page is closed, and the page says so', async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
	await page.goto(LINK);
	await page.getByRole('button', { name: 'Keep these pins' }).click();
	await expect(names(page)).toHaveCount(2);
	await expect(page.getByText('does not let the page keep anything')).toBeVisible();
});

test('a full store loses nothing of the visit, and the page says so', async ({ page }) => {
	await page.addInitScript(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await page.goto(LINK);
	await page.getByRole('button', { name: 'Keep these pins' }).click();
	await expect(names(page)).toHaveCount(2);
	await expect(page.getByText('no room left')).toBeVisible();
});

test('a corrupt store is set aside and can be taken away', async ({ page }) => {
	await page.goto('compare');
	await spoil(page, { version: 1, pins: [{ id: 'x' }, 7] });
	await page.goto(LINK);
	await page.getByRole('button', { name: 'Keep these pins' }).click();
	await expect(names(page)).toHaveCount(2);
	await page.reload();
	await expect(page.getByText('could not be read')).toBeVisible();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save what was there' }).click();
	expect((await download).suggestedFilename()).toBe('orinoco-pins-set-aside.json');
	await page.getByRole('button', { name: 'Discard it' }).click();
	await expect(page.getByText('could not be read')).toHaveCount(0);
	await expect(names(page)).toHaveCount(2);
});

test('a store of a newer version stays untouched', async ({ page }) => {
	await page.goto('compare');
	await spoil(page, { version: 99, anything: 'else' });
	await page.goto(LINK);
	await page.getByRole('button', { name: 'Keep these pins' }).click();
	await expect(page.getByText('written by a newer version')).toBeVisible();
	await expect(names(page)).toHaveCount(2);
	await page.goto('compare');
	await expect(names(page)).toHaveCount(0);
	await expect(page.getByText('written by a newer version')).toBeVisible();
});

test('whatever an address says, the page names it and goes on', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.goto(
		'compare?v=1&nonsense=1&layout=pie&pins=name=<b>x</b>!opec.offsetShare=99;;;name=Two!p=nobody'
	);
	await expect(page.getByText(/The layout is Overlay/)).toBeVisible();
	await expect(page.getByText('Pin 1: “OPEC+ makes room” takes −50 to 100 %')).toBeVisible();
	await expect(names(page)).toHaveCount(2);
	await expect(page.locator('b', { hasText: /^x$/ })).toHaveCount(0);
	await page.goto(`compare?v=1&pins=${'x'.repeat(9000)}`);
	await expect(page.getByText(/at most 8,000 characters; this one has/)).toBeVisible();
	expect(errors).toEqual([]);
});

test('where copying is denied, the page says where the link is', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) }
		});
	});
	await page.goto(LINK);
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByText('the address bar holds the link')).toBeVisible();
});
