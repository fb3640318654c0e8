import AxeBuilder from '@axe-core/playwright';
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
	// Nothing to draw, nothing to take.
	await expect(measure.getByText('No month has a value')).toBeVisible();
	await expect(measure.getByRole('button', { name: /^(Save|Copy)/ })).toHaveCount(0);
	await field.fill('brent');
	await expect(measure.getByRole('button', { name: 'Save as PNG' })).toBeVisible();
});

test('names are completed by the keyboard, with their meaning, and the fault stays in sight', async ({
	page
}) => {
	const measure = await openMeasure(page);
	const field = measure.getByLabel('Formula');
	const list = measure.getByRole('listbox', { name: 'Names that fit' });
	const chosen = list.getByRole('option', { selected: true });

	await field.fill('');
	await field.pressSequentially('2 * pri');
	await expect(list.getByRole('option')).toHaveText([
		/^priceCap\s+Price cap, USD\/bbl$/,
		/^taxPrice\s/,
		/^crudePrice\s/,
		/^productPrice\s/
	]);
	await expect(measure.getByText('4 names fit')).toHaveCount(1);
	const fault = measure.getByText(/got pri \(character 5\)/);
	await expect(fault).toBeVisible();
	const [above, below] = await Promise.all([fault.boundingBox(), list.boundingBox()]);
	expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);

	await field.press('ArrowDown');
	await expect(chosen).toHaveText(/^taxPrice/);
	await expect(field).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? '');
	await field.press('ArrowUp');
	await field.press('ArrowUp');
	await expect(chosen).toHaveText(/^productPrice/);
	await field.press('Enter');
	await expect(field).toHaveValue('2 * productPrice');
	await expect(list).toHaveCount(0);

	await field.fill('');
	await field.pressSequentially('me');
	await field.press('Tab');
	await expect(field).toHaveValue('mean()');
	await expect(field).toBeFocused();
	await field.pressSequentially('bren');
	await field.press('Tab');
	await expect(field).toHaveValue('mean(brent)');
	await expect(measure.getByText(/over all months|on average/).first()).toBeVisible();
	// A whole name is complete: Tab leaves the field.
	await field.press('Tab');
	await expect(field).not.toBeFocused();

	await field.fill('');
	await field.pressSequentially('ur');
	await expect(list).toBeVisible();
	await field.press('Escape');
	await expect(list).toHaveCount(0);
	await expect(field).toHaveValue('ur');
	await field.fill('');
	await field.press('Control+Space');
	await expect(list.getByRole('option')).toHaveCount(28);
	await field.press('ArrowUp');
	await expect(chosen).toBeInViewport({ ratio: 0.9 });
	await field.press('Escape');
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`the names that fit pass the audit, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		const measure = await openMeasure(page);
		await measure.getByLabel('Formula').fill('pri');
		await expect(measure.getByRole('listbox')).toBeVisible();
		const { violations } = await new AxeBuilder({ page }).include('section:has([role=listbox])').analyze();
		expect(violations).toEqual([]);
	});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('a name is taken by a touch, and the field keeps the focus', async ({ page }) => {
		const measure = await openMeasure(page);
		const field = measure.getByLabel('Formula');
		await field.fill('');
		await field.pressSequentially('del');
		await measure.getByRole('option', { name: /^delta/ }).tap();
		await expect(field).toHaveValue('delta()');
		await expect(field).toBeFocused();
		await field.pressSequentially('urals');
		await expect(field).toHaveValue('delta(urals)');
	});

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
