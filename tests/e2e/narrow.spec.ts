import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Opens an address on a phone, with every figure of the why column made. */
async function openOnPhone(page: Page, query: string) {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(`./?v=1&${query}`);
	const section = page.getByRole('region', { name: 'Why, and how sure' });
	await expect(async () => {
		await page.mouse.wheel(0, 700);
		await expect(section.getByRole('heading', { name: 'Your own measure' })).toBeVisible({ timeout: 300 });
	}).toPass();
	return section;
}

/** How far the page reaches past the window's edge. [px] */
const beyond = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const query of [
	'direct.armsLoss=5&direct.naphthaLoss=1.5&direct.servicesLoss=1&year=2027',
	'venezuela.counterfactualDecline=-0.05&venezuela.initialOutput=2',
	// The range in the answer, from a loss to a gain, is longer than a line.
	'p=blockade-again&grades.espoPremium=20&direct.armsLoss=3.5341&russia.supplyHalfLife=120&venezuela.target=0.3'
])
	test(`no number is wider than a phone’s page: ${query}`, async ({ page }) => {
		const section = await openOnPhone(page, query);
		await expect(section.getByText('All together')).toBeVisible();
		expect(await beyond(page)).toBeLessThanOrEqual(0);
	});

test('words beside the threshold of the hundred dots stay on the page', async ({ page }) => {
	const section = await openOnPhone(page, 'threshold=-0.1');
	const dots = section.locator('[role=slider]');
	for (const key of ['PageUp', 'PageDown'])
		for (let press = 0; press < 40; press++) {
			if (press % 8 === 0) {
				const outside = await dots.evaluate((svg) => {
					const edge = document.documentElement.clientWidth;
					return [...svg.querySelectorAll('text')]
						.filter((words) => {
							const { left, right } = words.getBoundingClientRect();
							return left < 0 || right > edge;
						})
						.map((words) => words.textContent);
				});
				expect(outside).toEqual([]);
			}
			await dots.press(key);
		}
});

test('the numbers of the map’s lines are whole', async ({ page }) => {
	const section = await openOnPhone(page, 'outlook.brentShift=-40&outlook.brentError=-3');
	const map = section.getByRole('img', { name: /^Map of the/ });
	await expect(map.locator('.level').first()).toBeVisible();
	const cut = await map.evaluate((svg) => {
		const box = svg.getBoundingClientRect();
		return [...svg.querySelectorAll('.level')]
			.filter((words) => words.getBoundingClientRect().right > box.right + 1)
			.map((words) => words.textContent);
	});
	expect(cut).toEqual([]);
});
