import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { WITH_TARGETS } from './audit.ts';
import { exportDialog } from './exportDialog.ts';

const STATE = '?v=1&p=goldman-2030&opec.offsetShare=0.35';

const openRoom = (page: Page, query = STATE) => exportDialog(page, query);

/** Bytes and name of what a word of the room saves. */
async function saved(page: Page, word: string) {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('dialog').getByRole('button', { name: word, exact: true }).click()
	]);
	return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

test('every kind of file is saved under a name that says what is inside', async ({ page }) => {
	// Seven writers are loaded one after another.
	test.slow();
	await openRoom(page);
	const opening: Record<string, (bytes: Uint8Array) => boolean> = {
		PNG: (bytes) =>
			strFromU8(bytes.subarray(1, 4)) === 'PNG' &&
			new DataView(bytes.buffer, bytes.byteOffset).getUint32(16) === 3600,
		SVG: (bytes) => strFromU8(bytes).startsWith('<svg') && strFromU8(bytes).includes('goldman-2030'),
		PDF: (bytes) => strFromU8(bytes.subarray(0, 5)) === '%PDF-',
		PPTX: (bytes) => 'ppt/presentation.xml' in unzipSync(bytes),
		XLSX: (bytes) => 'xl/workbook.xml' in unzipSync(bytes),
		CSV: (bytes) => strFromU8(bytes).startsWith('Month,'),
		JSON: (bytes) => JSON.parse(strFromU8(bytes)).preset === 'goldman-2030'
	};
	for (const [kind, isRight] of Object.entries(opening)) {
		const { name, bytes } = await saved(page, kind);
		const size = ['PNG', 'SVG', 'PDF'].includes(kind) ? '-1200x675' : '';
		expect(name).toMatch(
			new RegExp(`^orinoco-goldman-sachs-[a-z0-9-]*income-2031${size}\\.${kind.toLowerCase()}$`)
		);
		expect(isRight(bytes), kind).toBe(true);
		await expect(page.getByRole('status').filter({ hasText: `Saved as ${name}` })).toBeVisible();
	}
});

test('the brief is a document of two sheets', async ({ page }) => {
	const room = await openRoom(page);
	await room.getByRole('radio', { name: 'The brief' }).check();
	await expect(room.getByRole('img')).toHaveCount(2);
	const { name, bytes } = await saved(page, 'PDF');
	expect(name).toMatch(/brief-2031\.pdf$/);
	expect(strFromU8(bytes, true).match(/\/Type \/Page\b/g)).toHaveLength(2);
});

test('words are written over, shown and taken back, and outlive the dialog', async ({ page }) => {
	const room = await openRoom(page);
	const title = room.getByLabel('Title', { exact: true });
	const own = await title.inputValue();
	await title.fill('=HYPERLINK("x") <script>alert(1)</script>');
	await expect(room.getByRole('img')).toHaveAttribute('aria-label', /^=HYPERLINK/);
	await page.keyboard.press('Escape');
	await expect(room).toBeHidden();
	await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused();
	await page.getByRole('button', { name: 'Export', exact: true }).click();
	await expect(title).toHaveValue(/^=HYPERLINK/);
	const { bytes } = await saved(page, 'SVG');
	expect(strFromU8(bytes)).not.toContain('<script');
	await room.getByRole('button', { name: 'Take back' }).click();
	await expect(title).toHaveValue(own);
});

test('a clipboard that is locked is told, and the text stands selected', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', {
			value: {
				writeText: () => Promise.reject(new Error('locked')),
				write: () => Promise.reject(new Error('locked'))
			}
		});
	});
	const room = await openRoom(page);
	await room.getByRole('button', { name: 'Link', exact: true }).click();
	await expect(room.getByRole('status')).toContainText('does not let this page write to the clipboard');
	await expect(room.getByLabel('Text to copy by hand')).toHaveValue(/opec\.offsetShare=0\.35/);
	await room.getByRole('button', { name: 'Picture', exact: true }).click();
	await expect(room.getByRole('status')).toContainText('Save the PNG instead');
});

test('link, table, citation and code are copied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const room = await openRoom(page);
	const copied = async (word: string) => {
		await room.getByRole('button', { name: word, exact: true }).click();
		await expect(room.getByRole('status')).toContainText('copied');
		return page.evaluate(() => navigator.clipboard.readText());
	};
	expect(await copied('Link')).toMatch(/\?v=1&p=goldman-2030&opec\.offsetShare=0\.35/);
	expect(await copied('Sentence')).toMatch(
		/^If Venezuela .*\.\nScenario: preset “Goldman.*A scenario is not a forecast\.\nhttp.*&opec\.offsetShare=0\.35/
	);
	expect(await copied('Title and link')).toMatch(
		/^Scenario “Goldman.*”: .*\. A scenario is not a forecast\.\nhttp/
	);
	const table = await copied('Table');
	expect(table).toMatch(/^Month\tbaseline \[USD bn\/yr\].*\tabout this table\n/);
	expect(table).toMatch(/\thttp.*&opec\.offsetShare=0\.35/);
	expect(await copied('BibTeX')).toContain('@misc{orinoco-');
	expect(await copied('Embed code, live')).toContain('<iframe src="');
	expect(await copied('Embed code, frozen')).toContain('<polygon');
	await room.getByRole('button', { name: 'Picture', exact: true }).click();
	await expect(room.getByRole('status')).toContainText('Picture copied');
	const types = await page.evaluate(async () =>
		(await navigator.clipboard.read()).flatMap((item) => item.types)
	);
	expect(types).toContain('image/png');
});

test('Share gives the sentence first, then the state as code of its seed and year', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('?v=1&p=jpmorgan&seed=7&station=price&year=2033');
	await expect(page.getByText(/Ranges in brackets hold/).last()).toBeVisible();
	await page.getByText('Share', { exact: true }).click();
	const menu = page.locator('details', { hasText: 'Copy the sentence' });
	expect(await menu.locator('.list').evaluate((list) => list.getBoundingClientRect().left)).toBeGreaterThan(
		0
	);
	const copied = async (word: string) => {
		await menu.getByRole('button', { name: word }).press('Enter');
		await expect(menu.getByRole('status')).toContainText('copied');
		return page.evaluate(() => navigator.clipboard.readText());
	};
	expect(await menu.getByRole('button').first().innerText()).toBe('Copy the sentence');
	expect(await copied('Copy the sentence')).toMatch(
		/Brent in 2033 is .* \(.*80 of 100 draws \([\d,]+ draws, .*seed=7/s
	);
	const address = '"?v=1&p=jpmorgan&seed=7&station=price&year=2033"';
	expect(await copied('Copy as a line for the terminal')).toBe(`npm run -s sim -- run --url ${address}`);
	expect(await copied('Copy as a line for its ranges')).toContain(`draws --url ${address} --n 8192 `);
	expect(await copied('Copy as a program')).toMatch(/^import .* from 'orinoco';\n/);
});

test('the saved drawing shows lines and bands in the browser, in the colours of the page', async ({
	page
}) => {
	await openRoom(page);
	const { bytes } = await saved(page, 'SVG');
	const svg = strFromU8(bytes);
	expect(svg.match(/<polygon/g)).toHaveLength(3);
	await page.setViewportSize({ width: 1200, height: 675 });
	await page.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
	const seen = await page.screenshot();
	const colours = await page
		.context()
		.newPage()
		.then(async (other) => {
			await other.goto('about:blank');
			const found = await other.evaluate(
				async (source) => {
					const image = new Image();
					image.src = source;
					await image.decode();
					const canvas = document.createElement('canvas');
					canvas.width = image.width;
					canvas.height = image.height;
					const context = canvas.getContext('2d')!;
					context.drawImage(image, 0, 0);
					const { data } = context.getImageData(0, 0, image.width, image.height);
					const counts: Record<string, number> = {};
					for (let at = 0; at < data.length; at += 4) {
						const key = [data[at], data[at + 1], data[at + 2]].join(',');
						counts[key] = (counts[key] ?? 0) + 1;
					}
					return counts;
				},
				`data:image/png;base64,${seen.toString('base64')}`
			);
			await other.close();
			return found;
		});
	// Line, darkest band: deep red, and deep red at the three opacities over one another on white.
	expect(colours['165,20,28']).toBeGreaterThan(500);
	const areas = Object.entries(colours).filter(([key, count]) => {
		const [red, green, blue] = key.split(',').map(Number);
		return count > 3000 && red > 200 && red > green + 5 && Math.abs(green - blue) < 12;
	});
	expect(areas).toHaveLength(3);
});

for (const scheme of ['light', 'dark'] as const) {
	test(`no barrier in the room, ${scheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: scheme });
		await openRoom(page);
		const { violations } = await new AxeBuilder({ page }).include('dialog').options(WITH_TARGETS).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	});
}

test('the room fits a phone without a scroll to the side', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const room = await openRoom(page);
	expect(await room.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
});
