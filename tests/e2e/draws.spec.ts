import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { rested } from './drawn.ts';

/** Range of the income in the sentence: of 80 of 100 draws. [USD bn a year] */
async function range(page: Page): Promise<number> {
	const words = (await page.locator('[data-sentence]').getAttribute('data-sentence')) ?? '';
	const [, low, high] = /\(\$([\d.]+)–([\d.]+)bn/.exec(words) ?? [];
	return Number(high) - Number(low);
}
const count = (page: Page) => page.locator('summary', { hasText: 'What the draws move' });
const spreadOf = (page: Page, lever: string) =>
	page.getByRole('combobox', { name: `${lever}: spread in the draws` });

async function open(page: Page, query = ''): Promise<void> {
	await page.goto(`./${query}`);
	await rested(page);
	await count(page).click();
}

test('a group is held, comes back, and stays with the address', async ({ page }) => {
	await open(page);
	await expect(count(page)).toContainText('40 of 40 uncertain assumptions');
	const published = await range(page);
	const market = page.getByRole('checkbox', { name: 'How the world answers' });
	await market.uncheck();
	await expect(count(page)).toContainText('29 of 40');
	await expect(page).toHaveURL(/hold=market\./);
	await expect.poll(() => range(page)).toBeLessThan(published);
	await expect(page.locator('.foot').first()).toContainText(
		'Chosen for the draws: held “Demand answers at once”'
	);
	await page.reload();
	await rested(page);
	await count(page).click();
	await expect(market).not.toBeChecked();
	await page.getByRole('checkbox', { name: 'Demand answers at once' }).check();
	await expect.poll(() => market.evaluate((box: HTMLInputElement) => box.indeterminate)).toBe(true);
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.getByRole('button', { name: 'reset the draws' }).click();
	await expect(count(page)).toContainText('40 of 40');
	await expect(page).toHaveURL(/\?v=1$/);
});

test('distributions are widened together and one by one', async ({ page }) => {
	await open(page);
	const published = await range(page);
	const all = page.getByRole('radiogroup', { name: 'Spread of all assumptions' });
	await all.getByRole('radio', { name: 'half as wide' }).check();
	await expect.poll(() => range(page)).toBeLessThan(0.7 * published);
	await page.getByRole('button', { name: 'reset the draws' }).click();
	await spreadOf(page, 'Error of the outlook').selectOption('twice as wide');
	await expect(page.locator('[data-drawn="outlook.brentError"]')).toContainText('−2.6 to 2.6');
	await expect(page).toHaveURL(/\?v=1&spread=outlook\.brentError:2$/);
	await expect(all.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('a lever’s own note chooses the same, and takes a factor from an address', async ({ page }) => {
	await open(page, '?v=1&spread=venezuela.target:3');
	await page
		.locator('[data-lever="venezuela.target"]')
		.getByRole('button', { name: 'Target output', exact: true })
		.click();
	const [own, listed] = [spreadOf(page, 'Target output').first(), spreadOf(page, 'Target output').last()];
	await expect(own).toHaveValue('3');
	await own.selectOption('half as wide');
	await expect(listed).toHaveValue('0.5');
	await page.getByRole('checkbox', { name: 'varies in the draws' }).uncheck();
	await expect(listed).toBeDisabled();
	await expect(page.locator('[data-drawn="venezuela.target"]')).toHaveCount(0);
});
