import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

async function openMeasure(page: Page) {
	await page.goto('?v=1');
	const measure = page.getByRole('region', { name: 'Your own measure' });
	await expect(async () => {
		await page.mouse.wheel(0, 700);
		await expect(measure).toBeVisible({ timeout: 300 });
	}).toPass();
	await expect(measure.getByText(/on average in 2031/)).toBeVisible();
	return measure;
}

test('the result is told to who writes the formula, not to who moves another lever', async ({ page }) => {
	const measure = await openMeasure(page);
	const live = measure.locator('[aria-live]');
	await expect(live).toContainText('on average in 2031');
	await expect(live).toHaveAttribute('aria-live', 'off');
	await expect(measure.getByRole('status').filter({ hasText: /average/ })).toHaveCount(0);
	await measure.getByLabel('Formula').fill('brent');
	await expect(live).toHaveAttribute('aria-live', 'polite');
	await expect(live).toContainText(/^\$\d/);
	await page.getByRole('button', { name: 'Copy the numbers' }).focus();
	await expect(live).toHaveAttribute('aria-live', 'off');
});

test('a formula is one line, a fault takes the place of the result, and no result has its reason', async ({
	page
}) => {
	const measure = await openMeasure(page);
	const field = measure.getByLabel('Formula');
	await field.fill('brent');
	await field.press('Enter');
	await field.pressSequentially(' * 2');
	await expect(field).toHaveValue('brent * 2');
	await field.fill('brent\n  + urals');
	await expect(field).toHaveValue('brent + urals');

	await field.fill('brent +');
	await expect(measure.getByRole('status').filter({ hasText: 'but it ends' })).toBeVisible();
	await expect(field).toHaveAttribute('aria-invalid', 'true');
	await expect(measure.getByText(/on average/)).toHaveCount(0);

	await field.fill('at(brent, 2050)');
	await expect(measure.getByRole('paragraph').filter({ hasText: 'no result' })).toContainText(
		'the years are 2027 to 2036, and 2050 is none of them'
	);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('the formula is whole', async ({ page }) => {
		const measure = await openMeasure(page);
		const field = measure.getByLabel('Formula');
		const hidden = await field.evaluate(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => [
			scrollWidth - clientWidth,
			scrollHeight - clientHeight
		]);
		expect(hidden).toEqual([0, 0]);
		const before = (await field.boundingBox())?.height ?? 0;
		await field.fill('brent');
		await expect.poll(async () => (await field.boundingBox())?.height ?? 0).toBeLessThan(before);
	});
});
