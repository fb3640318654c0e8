import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { WITH_TARGETS } from './withTargets.ts';

test('an embedded chart stands in a foreign page at its own height and answers', async ({ page }) => {
	await page.goto('embed-example.html');
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('input[type=range]')).toHaveCount(2);
	const height = () => page.locator('iframe').evaluate((element) => element.getBoundingClientRect().height);
	await expect.poll(height).not.toBe(520);
	const inner = await frame.locator('html').evaluate((root) => root.scrollHeight);
	expect(Math.abs((await height()) - inner)).toBeLessThanOrEqual(2);
	const sentence = await frame.getByRole('heading', { level: 1 }).innerText();
	await frame.locator('input[type=range]').first().press('End');
	await expect(frame.getByRole('heading', { level: 1 })).not.toHaveText(sentence);
});

test('it leads to the full page with what is set', async ({ page }) => {
	await page.goto('embed?v=1&p=jpmorgan&station=price&levers=opec.offsetShare');
	await page.locator('input[type=range]').press('Home');
	const link = page.getByRole('link', { name: /Orinoco/ });
	await expect(link).toHaveAttribute('href', /p=jpmorgan&opec\.offsetShare=-0\.5&station=price/);
	await expect(link).toHaveAttribute('target', '_blank');
	await expect(page.getByRole('navigation')).toHaveCount(0);
});

test('what is wrong in its address is named', async ({ page }) => {
	await page.goto('embed?v=1&levers=opec.offset&theme=blue');
	await expect(page.getByText(/theme requires one of light, dark/)).toBeAttached();
});

for (const theme of ['light', 'dark'] as const) {
	test(`no barrier in ${theme}`, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 700 });
		await page.goto(`embed?v=1&levers=opec.offsetShare&theme=${theme}`);
		await expect(page.locator('input[type=range]')).toBeVisible();
		const { violations } = await new AxeBuilder({ page }).options(WITH_TARGETS).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	});
}
