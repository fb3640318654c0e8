import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { WITH_TARGETS } from './audit.ts';
import { drawn } from './drawn.ts';
import { mainChart, open, slider } from './simulatorPage.ts';

const steps = (page: Page) => page.getByRole('region', { name: 'First steps' });

async function barriers(page: Page, part: string) {
	const { violations } = await new AxeBuilder({ page }).include(part).options(WITH_TARGETS).analyze();
	return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

test('on a phone undo, redo and replay stand at the foot, large enough for a thumb', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
	await slider(page, 'opec.offsetShare').focus();
	await page.keyboard.press('PageUp');
	await expect(page).toHaveURL(/opec\.offsetShare=0\.5/);
	for (const name of ['Undo', 'Redo', 'Replay last change']) {
		const box = await page.getByRole('button', { name }).boundingBox();
		expect(box?.height).toBeGreaterThanOrEqual(44);
		expect(box?.width).toBeGreaterThanOrEqual(44);
		expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
	}
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page).not.toHaveURL(/opec\.offsetShare/);
	await page.getByRole('button', { name: 'Redo' }).click();
	await expect(page).toHaveURL(/opec\.offsetShare=0\.5/);
	await page.getByRole('button', { name: 'Replay last change' }).click();
	await expect(page.getByRole('button', { name: 'Stop the replay' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Replay last change' })).toBeVisible();
	await expect(page).toHaveURL(/opec\.offsetShare=0\.5/);
});

test('a question mark opens the sheet of keys, and Escape goes back to where the reader was', async ({
	page
}) => {
	await open(page, '?v=1&opec.offsetShare=0.3');
	const number = page.getByRole('heading', { level: 1 }).getByRole('slider').first();
	await number.focus();
	await page.keyboard.press('?');
	const sheet = page.getByRole('dialog', { name: 'Keys' });
	await expect(sheet).toContainText('to the next named stop');
	await page.keyboard.press('Escape');
	await expect(sheet).toBeHidden();
	await expect(number).toBeFocused();
	await page.getByRole('button', { name: 'Keys' }).click();
	await sheet.getByRole('button', { name: 'Show the first steps again' }).click();
	await expect(sheet).toBeHidden();
	await expect(steps(page)).toBeVisible();
});

test('a question mark that is typed is a question mark, and the key can be turned off', async ({ page }) => {
	await page.goto('compare');
	const sheet = page.getByRole('dialog', { name: 'Keys' });
	// The page stands before its script does.
	await expect(async () => {
		await page.keyboard.press('?');
		await expect(sheet).toBeVisible({ timeout: 500 });
	}).toPass();
	await expect(sheet).toContainText('On the large chart');
	await expect(sheet).not.toContainText('undoes the last change');
	await sheet.getByRole('checkbox').uncheck();
	await sheet.getByRole('button', { name: 'Close' }).click();
	await page.keyboard.press('?');
	await expect(sheet).toBeHidden();
	await open(page);
	const field = page.locator('[data-lever="venezuela.target"]').getByRole('textbox');
	await page.getByRole('button', { name: 'Keys' }).click();
	await sheet.getByRole('checkbox').check();
	await page.keyboard.press('Escape');
	await field.focus();
	await page.keyboard.type('2?');
	await expect(field).toHaveValue('2?');
	await expect(sheet).toBeHidden();
});

test('a term says what it means by keyboard, and Escape goes back to it', async ({ page }) => {
	await open(page);
	const term = page.locator('.main').getByRole('button', { name: 'hard-currency oil income' });
	const meaning = page.getByText('The part of export receipts that buyers bring', { exact: false });
	await term.focus();
	await page.keyboard.press('Enter');
	await expect(meaning).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'The three definitions' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(meaning).toBeHidden();
	await expect(term).toBeFocused();
	await expect(steps(page)).toBeVisible();
	await term.click();
	await page.getByRole('link', { name: 'All terms' }).click();
	await expect(page).toHaveURL(/method#term-hardCurrency/);
	await expect(page.locator('#term-hardCurrency')).toBeInViewport();
});

test('a word of a station says what it means, and the rest of the station chooses it', async ({ page }) => {
	await open(page, '?v=1&opec.offsetShare=0.3');
	const station = page.locator('[data-station=price]');
	await station.getByRole('button', { name: 'outlook' }).click();
	await expect(page.getByText('The price and the demand that a forecaster expects')).toBeVisible();
	await expect(page).not.toHaveURL(/station=price/);
	await page.keyboard.press('Escape');
	await station.locator('[data-figure]').click({ force: true });
	await expect(page).toHaveURL(/station=price/);
	await expect(station.getByRole('button', { name: 'Brent trades at' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await station.getByRole('button', { name: 'outlook' }).click();
	await page.getByRole('link', { name: 'All terms' }).click();
	await expect(page).toHaveURL(/method#term-outlook/);
});

test('another page that comes within a moment begins at its top for the keyboard, not where the link stood', async ({
	page
}) => {
	await open(page);
	await drawn(page);
	const link = page.getByRole('link', { name: 'How far the model has been right' });
	await link.hover();
	await page.waitForLoadState('networkidle');
	// As where the other page has come before the next picture.
	await page.evaluate(() => {
		globalThis.requestAnimationFrame = (then) => Number(setTimeout(() => then(performance.now()), 1500));
	});
	await link.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/evidence/);
	await page.waitForTimeout(2000);
	expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test('a term’s note stays inside the window of a phone', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page);
	for (const name of ['baseline', 'nominal']) {
		await page.locator('.main').getByRole('button', { name, exact: true }).click();
		const note = page.locator('[popover]:popover-open');
		await expect(note).toContainText('.');
		await expect.poll(async () => (await note.boundingBox())?.x).toBeGreaterThanOrEqual(0);
		const box = await note.boundingBox();
		expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(390);
		await page.keyboard.press('Escape');
	}
});

test('digits on the canvas are as wide as one another', async ({ page }) => {
	await open(page);
	const widths = await mainChart(page)
		.locator('canvas')
		.evaluate((canvas: HTMLCanvasElement) => {
			const context = canvas.getContext('2d') as CanvasRenderingContext2D;
			context.font = `400 100px Archivo`;
			context.fontStretch = 'semi-condensed';
			return [...'0123456789'].map((digit) => Math.round(10 * context.measureText(digit).width));
		});
	expect(new Set(widths).size).toBe(1);
});

for (const [colorScheme, width] of [
	['light', 390],
	['dark', 1440]
] as const) {
	test(`no barrier in what helps at ${width} px in ${colorScheme}`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme });
		await open(page);
		await expect(steps(page)).toBeVisible();
		await page.getByRole('button', { name: 'annual rate', exact: true }).click();
		await expect(page.getByRole('link', { name: 'All terms' })).toBeVisible();
		expect(await barriers(page, '[aria-label="First steps"]')).toEqual([]);
		expect(await barriers(page, '[popover]:popover-open')).toEqual([]);
		await page.keyboard.press('Escape');
		await page.keyboard.press('?');
		await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
		expect(await barriers(page, 'dialog[open]')).toEqual([]);
	});
}
