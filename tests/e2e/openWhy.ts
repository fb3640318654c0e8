import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Opens an address and goes down the why section, whose figures are made when they come near. */
export async function openWhy(page: Page, query: string) {
	await page.goto(`?v=1&${query}`);
	const section = page.getByRole('region', { name: 'Why, and how sure' });
	await expect(async () => {
		await page.mouse.wheel(0, 700);
		await expect(section.getByRole('heading', { name: 'Your own measure' })).toBeVisible({ timeout: 300 });
	}).toPass();
	return section;
}
