import { writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

const TWO = 'compare?v=1&pins=name=Goldman!p=goldman-2030;name=Morgan!note=slow!p=jpmorgan';

const names = (page: Page) =>
	page.getByRole('region', { name: /^Pinned/ }).getByRole('heading', { level: 3 });

async function keepTwo(page: Page): Promise<void> {
	await page.goto(TWO);
	await page.getByRole('button', { name: 'Keep these pins' }).click();
	await expect(page.getByText('came with the link')).toHaveCount(0);
}

test('pins of a link are kept, and come back after a reload without the link', async ({ page }) => {
	await keepTwo(page);
	await page.goto('compare');
	await expect(names(page)).toHaveText([/A\s+Goldman/, /B\s+Morgan/]);
	await expect(page.getByText('slow')).toBeVisible();
});

test('a pin is renamed, moved, duplicated, removed, and had back', async ({ page }) => {
	await keepTwo(page);
	await page.getByRole('button', { name: 'Rename A' }).click();
	await page.getByRole('textbox', { name: 'Name' }).fill('<img src=x onerror=alert(1)>');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(names(page).first()).toHaveText(/A\s+<img src=x onerror=alert\(1\)>/);
	await page.getByText('More', { exact: true }).first().click();
	await page.getByRole('button', { name: 'Move A down' }).click();
	await expect(names(page)).toHaveText([/B\s+Morgan/, /A\s+<img/]);
	await page.getByRole('button', { name: 'Duplicate A' }).click();
	await expect(names(page)).toHaveText([/B\s+Morgan/, /A\s+<img/, /C\s+<img.*copy/]);
	await page.getByRole('button', { name: 'Remove B' }).click();
	await expect(names(page)).toHaveCount(2);
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.goto('compare');
	await expect(names(page)).toHaveCount(3);
});

test('pins go out as a file and come back from it', async ({ page }) => {
	await keepTwo(page);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Export pins' }).click();
	const path = await (await download).path();
	await page.getByRole('button', { name: 'Remove A' }).click();
	await page.getByRole('button', { name: 'Remove B' }).click();
	await expect(names(page)).toHaveCount(0);
	await page.getByLabel('Import').setInputFiles(path);
	await expect(page.getByText('The file holds 2 pins.')).toBeVisible();
	await page.getByRole('button', { name: 'Add to mine' }).click();
	await expect(names(page)).toHaveText([/Goldman/, /Morgan/]);
});

test('a class’s scenarios stand on one axis, and any of them is drawn', async ({ page }) => {
	await page.goto('compare');
	const targets = [1.2, 1.5, 1.8, 2.1, 2.4, 2.7, 3, 3.3];
	const scenarios = targets.map((target) => ({
		name: `Plan ${target}`,
		overrides: { 'venezuela.target': target }
	}));
	const buffer = Buffer.from(JSON.stringify({ orinoco: 1, scenarios }));
	await page.getByLabel('Import').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
	await page.getByRole('button', { name: 'Add to mine' }).click();
	const all = page.getByRole('region', { name: 'All 8 scenarios' });
	// The largest loss first.
	await expect(all.getByRole('listitem').first()).toContainText('Plan 3.3');
	await expect(names(page)).toHaveCount(6);
	await all.getByRole('button', { name: 'Draw “Plan 3.3” in the place of F' }).click();
	await expect(names(page).last()).toContainText('Plan 3.3');
	await expect(all.getByRole('button', { name: 'Draw “Plan 2.7”' })).toBeVisible();
	await all.getByRole('button', { name: 'Remove all that are not drawn' }).click();
	await expect(all).toHaveCount(0);
	await expect(page.getByText('2 scenarios were removed.')).toBeVisible();
});

test('a spoilt file is named fault by fault, and a huge one is not opened', async ({ page }, testInfo) => {
	await page.goto('compare');
	const input = page.getByLabel('Import');
	const spoilt = '{"orinoco":1,"scenarios":[{"overrides":{"opec.offsetShare":99,"__proto__x":1}}],"more":1}';
	await input.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(spoilt) });
	await expect(page.getByText('“OPEC+ makes room” takes −50 to 100 %')).toBeVisible();
	await expect(page.getByText('The file holds one pin.')).toBeVisible();
	await page.getByRole('button', { name: 'Cancel' }).click();
	const huge = testInfo.outputPath('huge.json');
	await writeFile(huge, Buffer.alloc(50_000_000, ' '));
	await input.setInputFiles(huge);
	await expect(page.getByText('at most 2 MB; this one has 50.0 MB')).toBeVisible();
});

test('two tabs see each other’s pins, whoever writes last', async ({ context }) => {
	const [one, two] = [await context.newPage(), await context.newPage()];
	await one.goto(TWO);
	await two.goto('compare?v=1&pins=name=Rystad!p=rystad-2030');
	await one.getByRole('button', { name: 'Keep these pins' }).click();
	await expect(one.getByText('came with the link')).toHaveCount(0);
	await two.getByRole('button', { name: 'Add to my pins' }).click();
	for (const page of [one, two]) await expect(names(page)).toHaveText([/Goldman/, /Morgan/, /Rystad/]);
});

test('who comes from the comparison pins as well as who has not seen it', async ({ page }) => {
	const way = (name: string) =>
		page.getByRole('navigation').getByRole('link', { name, exact: true }).first().click();
	await page.goto('');
	// The page is alive: the way to the next one loads nothing anew.
	await expect(page.locator('[data-figure]:not([data-figure^=small])')).toHaveAttribute('aria-busy', 'false');
	await way('Compare');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Pin two futures/);
	for (const letter of ['A', 'B']) {
		await way('Simulator');
		await page.locator('[data-lever="venezuela.target"] input[type=range]').press('PageUp');
		await page.getByRole('button', { name: 'Pin', exact: true }).click();
		await expect(page.getByText(`Pinned as ${letter}.`)).toBeVisible();
		await way('Compare');
		await expect(names(page)).toHaveCount(letter === 'A' ? 1 : 2);
	}
});

test('the simulator pins what it shows, under a name that says it', async ({ page }) => {
	await page.goto('?v=1&p=goldman-2030&opec.offsetShare=0.3');
	await page.getByRole('button', { name: 'Pin', exact: true }).click();
	await expect(page.getByText('Pinned as A')).toBeVisible();
	await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Compare' }).click();
	await expect(names(page)).toHaveText([/A\s+Goldman Sachs: 2\.0 by 2030, OPEC\+ makes room 30/]);
	await page.getByRole('link', { name: 'Open A in the simulator' }).click();
	await expect(page).toHaveURL(/p=goldman-2030&opec\.offsetShare=0\.3/);
});
