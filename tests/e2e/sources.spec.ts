import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { PARAMETERS } from '../../models/parameters/registry.ts';
import { SOURCES } from '../../models/parameters/sources.ts';
import { auditOf } from './audit.ts';

const sources = Object.keys(SOURCES).length;

test('both tables are whole without script', async ({ browser, baseURL }) => {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		...(baseURL === undefined ? {} : { baseURL })
	});
	const page = await context.newPage();
	await page.goto('sources');
	await expect(page.locator('#levers tbody tr')).toHaveCount(PARAMETERS.length);
	await expect(page.locator('#sources tbody tr')).toHaveCount(sources);
	await expect(page.getByRole('searchbox')).toHaveCount(0);
	await context.close();
});

test('the search finds and a head sorts', async ({ page }) => {
	await page.goto('sources');
	await page.getByRole('searchbox').fill('rystad 2019');
	await expect(page.locator('#sources tbody tr')).not.toHaveCount(sources);
	await expect(page.locator('#sources tbody')).toContainText('Rystad Feb 2019');
	await page.getByRole('searchbox').fill('no such word');
	await expect(page.locator('#levers tbody')).toHaveText('No lever has these words.');
	await expect(page.locator('#sources tbody')).toHaveText('No source has these words.');
	await page.getByRole('searchbox').fill('');
	const head = page.locator('#levers').getByRole('columnheader', { name: 'Lever' });
	await head.getByRole('button').press('Enter');
	await expect(head).toHaveAttribute('aria-sort', 'ascending');
	const labels = await page.locator('#levers tbody th b').allInnerTexts();
	expect(labels).toEqual(labels.toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true })));
});

test('paper has neither a search nor links to files', async ({ page }) => {
	await page.goto('sources');
	await expect(page.getByRole('searchbox')).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('searchbox')).toBeHidden();
	await expect(page.getByText('levers as CSV')).toBeHidden();
});

test('CSV and BibTeX come down whole', async ({ page }) => {
	await page.goto('sources');
	const text = async (name: string) => {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name, exact: true }).click()
		]);
		return readFile(await download.path(), 'utf8');
	};
	expect((await text('levers as CSV')).trim().split('\r\n')).toHaveLength(PARAMETERS.length + 1);
	expect((await text('sources as BibTeX')).match(/^@misc\{/gm)).toHaveLength(sources);
});

/** A long page: one width a theme, and time for the audit on a busy machine. */
const VIEWS = [
	{ colorScheme: 'light', width: 390 },
	{ colorScheme: 'dark', width: 1440 }
] as const;

for (const { colorScheme, width } of VIEWS) {
	test(`sources: no violation of accessibility, ${colorScheme}, ${width}`, async ({ page }) => {
		test.setTimeout(240_000);
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: 900 });
		await page.goto('sources');
		await expect(page.getByRole('searchbox')).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
			0
		);
		expect((await new AxeBuilder({ page }).options(auditOf(colorScheme)).analyze()).violations).toEqual([]);
	});
}
