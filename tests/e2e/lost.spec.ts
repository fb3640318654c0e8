import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('an address without a page says so and leads to the pages', async ({ page }) => {
	await page.goto('nosuch');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address.');
	await expect(page).toHaveTitle(/^No such page/);
	const pages = page.getByRole('navigation', { name: 'Pages' });
	await expect(pages.getByRole('link')).toHaveCount(6);
	await expect(pages.locator('[aria-current]')).toHaveCount(0);
	const action = (word: string) => page.getByRole('banner').getByText(word, { exact: true });
	for (const word of ['Undo', 'Pin', 'Share', 'Export']) await expect(action(word)).toHaveCount(0);
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);
	await page.getByRole('main').getByRole('link', { name: 'Simulator' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/If Venezuela/);
	await expect(pages.locator('[aria-current]')).toHaveText('Simulator');
	for (const word of ['Undo', 'Pin', 'Share', 'Export']) await expect(action(word)).toBeVisible();
});

test('many faults of an address are told in part, and all on demand', async ({ page }) => {
	await page.goto('?v=1&a=1&b=2&c=3&d=4&e=5&f=6&g=7&h=8&i=9');
	const box = page.getByRole('status').filter({ hasText: '9 things in the address were not used.' });
	await expect(box.getByRole('listitem')).toHaveCount(6);
	await box.getByRole('button', { name: 'The other 3' }).click();
	await expect(box.getByRole('listitem')).toHaveCount(9);
	for (const item of await box.getByRole('listitem').all()) await expect(item).toBeInViewport();
	await expect(box.getByRole('button', { name: /other/ })).toHaveCount(0);
});
