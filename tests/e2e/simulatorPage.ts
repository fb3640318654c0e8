import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** Sentence on screen, as words. */
export const sentence = (page: Page) => page.locator('[data-sentence]').getAttribute('data-sentence');
export const lever = (page: Page, id: string) => page.locator(`[data-lever="${id}"]`);
export const slider = (page: Page, id: string) => lever(page, id).locator('input[type=range]');
/** Change of Russia's income in the chosen year, as the chain has it. [USD bn] */
export const incomeChange = async (page: Page) =>
	Number(await page.locator('[data-station=income]').getAttribute('data-change'));
export const mainChart = (page: Page) => page.locator('[data-figure]:not([data-figure^=small])');

/** Opens the simulator, and waits until its chart is drawn. */
export async function open(page: Page, path = ''): Promise<void> {
	await page.goto(`./${path}`);
	await expect(mainChart(page)).toHaveAttribute('aria-busy', 'false');
}

/** Drags an element sideways from its own place. */
export async function drag(page: Page, from: { x: number; y: number }, by: number): Promise<void> {
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	for (let step = 1; step <= 5; step++) await page.mouse.move(from.x + (by * step) / 5, from.y);
	await page.mouse.up();
}

/** Middle of an element on screen. */
export async function middle(element: Locator): Promise<{ x: number; y: number }> {
	const box = await element.boundingBox();
	if (box === null) throw new Error('the element is not on screen');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
