import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { open } from './simulatorPage.ts';

test('the chart leaves as a sharp picture, as numbers and as the whole run', async ({ page }) => {
	await open(page);
	const save = async (name: RegExp) => {
		if (!(await page.getByRole('button', { name }).isVisible())) {
			await page.getByRole('button', { name: 'Export', exact: true }).click();
		}
		const waiting = page.waitForEvent('download');
		await page.getByRole('button', { name }).click();
		const file = await waiting;
		return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
	};
	const picture = await save(/^PNG$/);
	expect(picture.name).toMatch(/^orinoco-.*\.png$/);
	expect([picture.bytes.readUInt32BE(16), picture.bytes.readUInt32BE(20)]).toEqual([3600, 2025]);
	const numbers = (await save(/^CSV$/)).bytes.toString();
	expect(numbers).toContain('2027-01');
	expect(numbers).toContain('v=1');
	const record = JSON.parse((await save(/^JSON$/)).bytes.toString());
	expect(record.scenario.brent).toHaveLength(120);
	expect(record.overrides).toEqual({});
});

test('the reader’s own measure has an axis in its unit and leaves as a picture with its formula', async ({
	page
}) => {
	await open(page);
	const measure = page.getByRole('region', { name: 'Your own measure' });
	// Figures further down are made when they come near.
	await expect(async () => {
		await page.mouse.wheel(0, 900);
		await expect(measure).toBeVisible({ timeout: 500 });
	}).toPass();
	await measure.getByLabel('Formula').fill('delta(urals)');
	await expect(measure.locator('path.area')).toHaveCount(3);
	await expect(measure.getByText(/^\$0 a barrel$/)).toBeVisible();
	const size = await measure
		.getByText('2030', { exact: true })
		.first()
		.evaluate((label) => parseFloat(getComputedStyle(label).fontSize));
	expect(size).toBeLessThanOrEqual(14);
	const waiting = page.waitForEvent('download');
	await measure.getByRole('button', { name: 'Save as SVG' }).click();
	const file = await waiting;
	expect(file.suggestedFilename()).toBe('orinoco-own-measure-2031.svg');
	expect(await readFile(await file.path(), 'utf8')).toContain('delta(urals), $ a barrel, by month');
});
