import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

test.use({ serviceWorkers: 'allow' });

/** Everything that the content policy has stopped, and every error; grows while the page is used. */
async function watched(page: Page): Promise<string[]> {
	const stopped: string[] = [];
	page.on('pageerror', ({ message }) => stopped.push(message));
	page.on('console', (message) => {
		if (/Content Security Policy|Trusted/.test(message.text())) stopped.push(message.text());
	});
	return stopped;
}

test('the policy stops nothing of the page’s own, on any page', async ({ page }) => {
	const stopped = await watched(page);
	for (const path of [
		'',
		'compare',
		'story',
		'method',
		'evidence',
		'sources',
		'reference',
		'embed',
		'no-such'
	]) {
		await page.goto(path, { waitUntil: 'networkidle' });
		await expect(page.locator('body')).not.toBeEmpty();
	}
	expect(stopped).toEqual([]);
});

test('the policy stops nothing on a walk from page to page by the links', async ({ page }) => {
	const stopped = await watched(page);
	await page.goto('story');
	for (const name of ['Method', 'Compare', 'Evidence', 'Simulator', 'Sources', 'Method']) {
		await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).click();
		await expect(page.locator('nav [aria-current="page"]')).toHaveText(name);
		await expect(page.locator('h1').first()).toBeVisible();
	}
	await expect(page.locator('article math').first()).toBeVisible();
	expect(stopped).toEqual([]);
});

test('the shares of the variance are computed in a worker of the page’s own', async ({ page }) => {
	const stopped = await watched(page);
	await page.goto('');
	const worker = page.waitForEvent('worker', (one) => one.url().includes('sobol'));
	// The figures of the why column are made once the reader has begun.
	await page.mouse.wheel(0, 400);
	await page.getByRole('radio', { name: 'Share of the variance' }).check();
	await worker;
	await expect(page.getByRole('alert')).toHaveCount(0);
	expect(stopped).toEqual([]);
});

test('no text becomes markup, a program or a worker', async ({ page }) => {
	await page.goto('');
	const refused = await page.evaluate(async () => {
		// Past the allowance that the caller of this function has.
		await new Promise((resolve) => setTimeout(resolve));
		const attempts: Record<string, () => unknown> = {
			markup: () => (document.body.innerHTML = '<img src=x onerror=alert(1)>'),
			script: () => (document.createElement('script').src = 'https://example.org/x.js'),
			program: () => new Function('return 1')(),
			worker: () => new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))),
			policy: () =>
				(
					globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): object } }
				).trustedTypes.createPolicy('another', {})
		};
		return Object.entries(attempts)
			.filter(([, attempt]) => {
				try {
					attempt();
					return false;
				} catch {
					return true;
				}
			})
			.map(([name]) => name);
	});
	expect(refused).toEqual(['markup', 'script', 'program', 'worker', 'policy']);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
