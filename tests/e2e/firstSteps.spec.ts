import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { drawn } from './drawn.ts';
import { mainChart, open } from './simulatorPage.ts';

const steps = (page: Page) => page.getByRole('region', { name: 'First steps' });

test('a first visit is shown three steps, and after them none', async ({ page }) => {
	await open(page);
	await expect(steps(page)).toContainText('Drag a bold number');
	await steps(page).getByRole('button', { name: 'Next' }).click();
	await expect(steps(page)).toContainText('Choose a station');
	await steps(page).getByRole('button', { name: 'Next' }).click();
	await expect(steps(page)).toContainText('3 of 3');
	await steps(page).getByRole('button', { name: 'Done' }).click();
	await expect(steps(page)).toHaveCount(0);
	await page.reload();
	await expect(mainChart(page)).toHaveAttribute('aria-busy', 'false');
	await expect(steps(page)).toHaveCount(0);
	await page.getByRole('button', { name: 'Show the first steps again' }).click();
	await expect(steps(page)).toContainText('1 of 3');
});

test('Escape takes the first steps away without moving the page', async ({ page }) => {
	await open(page);
	await expect(steps(page)).toBeVisible();
	const places = () =>
		page.evaluate(() =>
			['h1', '[data-figure]', '[data-lever="outlook.vintage"]'].map((part) =>
				JSON.stringify(document.querySelector(part)?.getBoundingClientRect())
			)
		);
	await drawn(page);
	const before = await places();
	await page.keyboard.press('Escape');
	await expect(steps(page)).toHaveCount(0);
	expect(await places()).toEqual(before);
});

test('Escape in a typed value is the field’s own', async ({ page }) => {
	await open(page);
	await page.locator('[data-lever="venezuela.target"]').getByRole('textbox').focus();
	await page.keyboard.press('Escape');
	await expect(steps(page)).toBeVisible();
});

test('who follows a link to a state is not shown the first steps', async ({ page }) => {
	await open(page, '?v=1&opec.offsetShare=0.3');
	await drawn(page);
	await expect(steps(page)).toHaveCount(0);
});

test('a forbidden store shows the first steps and breaks nothing', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('forbidden', 'SecurityError');
			}
		});
	});
	await open(page);
	await steps(page).getByRole('button', { name: 'Close' }).click();
	await expect(steps(page)).toHaveCount(0);
	expect(errors).toEqual([]);
});
