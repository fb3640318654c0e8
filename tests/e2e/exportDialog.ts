import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** The export room over the simulator, as it stands once the draws have come. */
export async function exportDialog(page: Page, query: string) {
	await page.goto(query);
	const room = page.getByRole('dialog', { name: 'Take it with you' });
	// The word answers once the page is alive.
	await expect(async () => {
		if (!(await room.isVisible()))
			await page.getByRole('button', { name: 'Export', exact: true }).click({ timeout: 2000 });
		await expect(room).toBeVisible({ timeout: 5000 });
	}).toPass();
	// The draws have come and the bands are on the picture.
	await expect(room.getByRole('img')).toHaveAttribute('aria-label', /In 50 of 100 draws/);
	return room;
}
