import { expect, test } from '@playwright/test';

test('the bars of the years stand on one line, with a label or without', async ({ page }) => {
	await page.goto('.');
	await page.getByRole('region', { name: 'Why, and how sure' }).scrollIntoViewIfNeeded();
	const bars = page.getByRole('list', { name: 'Capital spent in Venezuela, $bn a year' }).locator('.bar');
	await expect(bars).toHaveCount(10);
	const feet = await bars.evaluateAll((elements) =>
		elements.map((element) => Math.round(element.getBoundingClientRect().bottom * 10) / 10)
	);
	expect(new Set(feet).size).toBe(1);
});
