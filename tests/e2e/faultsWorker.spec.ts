import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { drawn } from './drawn.ts';

const AGAIN = 'The background worker for the draws stopped and was started again.';
const ON_PAGE = /worker for the draws is not available; the page computes them itself/;

const drawsWorkers = (page: Page) => page.workers().filter((one) => one.url().includes('draws'));

/** Sets the target by keyboard; the words follow at once, the draws after them. */
async function moved(page: Page, key: string): Promise<void> {
	const sentence = page.locator('[data-sentence]');
	const before = (await sentence.getAttribute('data-sentence')) ?? '';
	await page.locator('[data-lever="venezuela.target"] input[type=range]').press(key);
	await expect(sentence).not.toHaveAttribute('data-sentence', before);
	await drawn(page);
}

test('a worker that breaks is started again, and the page says so', async ({ page }) => {
	await page.goto('');
	await drawn(page);
	const [first] = drawsWorkers(page);
	await first.evaluate(() => {
		setTimeout(() => {
			throw new Error('broken');
		});
	});
	await expect(page.getByText(AGAIN)).toBeVisible();
	await moved(page, 'PageUp');
	expect(drawsWorkers(page)).not.toContain(first);
});

test('a worker that the system ends in mid-run is missed, started again, and nothing is lost', async ({
	page
}) => {
	await page.goto('?v=1&p=goldman-2030');
	await drawn(page);
	const [first] = drawsWorkers(page);
	await first.evaluate(() => close());
	await page.locator('[data-lever="opec.offsetShare"] input[type=range]').press('PageUp');
	await expect(page.getByText(AGAIN)).toBeVisible({ timeout: 20_000 });
	await drawn(page);
	await expect(page).toHaveURL(/p=goldman-2030&opec\.offsetShare=0\.5/);
});

test('where no worker comes, the page draws by itself and says so', async ({ page }) => {
	await page.route(/draws\.worker/, (route) => route.abort());
	await page.goto('');
	await expect(page.getByText(ON_PAGE)).toBeVisible();
	await drawn(page);
	await moved(page, 'PageUp');
	await expect(page).toHaveURL(/venezuela\.target=/);
});

test('where the browser gives no worker, the page draws by itself and says so', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(globalThis, 'Worker', {
			value: class {
				constructor() {
					throw new DOMException('denied', 'SecurityError');
				}
			}
		});
	});
	await page.goto('');
	await expect(page.getByText(ON_PAGE)).toBeVisible();
	await drawn(page);
});
