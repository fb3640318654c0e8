import { stat } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { WITH_TARGETS } from './withTargets.ts';

const LINK = 'compare?v=1&pins=name=Central;name=Goldman!p=goldman-2030;name=No room!opec.offsetShare=0';

test('an empty page says how to pin and has three comparisons one click away', async ({ page }) => {
	await page.goto('compare');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Pin two futures/);
	await page.getByRole('button', { name: 'How far apart are the forecasters?' }).click();
	await expect(page.getByRole('region', { name: /^Pinned/ }).getByRole('heading', { level: 3 })).toHaveCount(
		3
	);
	await expect(page).toHaveURL(/pins=/);
});

test('a link shows two people the same sentence and the same tables', async ({ browser, baseURL }) => {
	const seen: string[] = [];
	for (let reader = 0; reader < 2; reader++) {
		const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
		const page = await context.newPage();
		await page.goto(`${LINK}&year=2030&layout=table`);
		await expect(page.getByText('In 2030', { exact: false }).first()).toBeVisible();
		seen.push(await page.getByRole('main').innerText());
		await context.close();
	}
	expect(seen[0]).toBe(seen[1]);
	expect(seen[0]).toMatch(/take \$[\d.]+bn, \$[\d.]+bn and \$[\d.]+bn a year from Russia/);
});

test('different outlooks are said and drawn by calendar', async ({ page }) => {
	await page.goto(LINK);
	await expect(page.getByText('A and C start in 2027, B in 2026.')).toBeVisible();
});

test('only the levers that differ stand in the table, bold where they depart', async ({ page }) => {
	await page.goto('compare?v=1&pins=name=A;name=B!opec.offsetShare=0;name=C!opec.offsetShare=0.35');
	const levers = page.getByRole('region', { name: 'Only one lever differs' });
	await expect(levers.getByRole('row')).toHaveCount(2);
	await expect(levers.getByRole('cell')).toHaveText([/20/, /0/, /35/]);
});

test('what is looked at is kept in the address', async ({ page }) => {
	await page.goto(LINK);
	await page.getByRole('button', { name: 'Table', exact: true }).click();
	await page.getByRole('group', { name: 'Measured from' }).getByRole('button', { name: 'B' }).click();
	await expect(page).toHaveURL(/layout=table&against=B/);
	await page.reload();
	await expect(page.getByRole('heading', { level: 2, name: /Against B/ })).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
	for (const width of [390, 1440]) {
		test(`no barrier at ${width} px in ${scheme}`, async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			await page.emulateMedia({ colorScheme: scheme });
			await page.goto(`${LINK}&bands=on`);
			await expect(page.getByRole('heading', { name: /levers differ/ })).toBeVisible();
			const { violations } = await new AxeBuilder({ page }).options(WITH_TARGETS).analyze();
			expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
			const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(overflow).toBeLessThanOrEqual(0);
		});
	}
}

test('the comparison goes out in every kind of file, named after its pins', async ({ page }) => {
	await page.goto(`${LINK}&bands=on`);
	await expect(page.getByText('In 80 of 100 draws')).toBeVisible();
	await page.getByRole('main').getByRole('button', { name: 'Export', exact: true }).click();
	const room = page.getByRole('dialog');
	for (const ending of ['png', 'svg', 'pdf', 'pptx', 'xlsx', 'csv', 'json']) {
		const download = page.waitForEvent('download');
		await room.getByRole('button', { name: ending.toUpperCase(), exact: true }).click();
		const file = await download;
		expect(file.suggestedFilename()).toBe(`orinoco-central-goldman-no-room-income-2031.${ending}`);
		expect((await stat(await file.path())).size).toBeGreaterThan(300);
		await expect(room.getByText('Saved as')).toBeVisible();
	}
});
