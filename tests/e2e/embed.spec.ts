import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { WITH_TARGETS } from './audit.ts';
import { exportDialog } from './exportDialog.ts';

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

test('it is as wide as its frame: no room is kept for a scroll bar', async ({ page }) => {
	await page.goto('embed-example.html');
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('input[type=range]')).toHaveCount(2);
	await expect(frame.locator('html')).toHaveCSS('scrollbar-gutter', 'auto');
	const outer = () => page.locator('iframe').evaluate((element) => element.clientWidth);
	const inner = () => frame.locator('main').evaluate((main) => main.getBoundingClientRect().width);
	await expect.poll(async () => (await outer()) - (await inner())).toBe(0);
	await page.goto('story');
	await expect(page.locator('html')).toHaveCSS('scrollbar-gutter', 'stable');
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
	await page.goto('embed?v=1&levers=opec.offset&theme=blue&fx.rate=7');
	await expect(page.getByText('The look is light or dark; the address has theme=blue.')).toBeAttached();
	await expect(
		page.getByText('“Exchange rate” takes 50.0 to 150.0 roubles per $; the address has fx.rate=7.')
	).toBeAttached();
});

async function copied(page: Page, room: Locator, word: string): Promise<string> {
	await room.getByRole('button', { name: word, exact: true }).click();
	await expect(room.getByRole('status')).toContainText(`${word} copied`);
	return page.evaluate(() => navigator.clipboard.readText());
}

test('the code follows what is ticked in the export room, and its address shows just that', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const room = await exportDialog(page, '?v=1&p=jpmorgan');
	expect(await copied(page, room, 'Embed code, live')).toMatch(/src="[^"]*jpmorgan&amp;theme=light"/);
	await room.getByRole('checkbox', { name: 'OPEC+ makes room' }).check();
	await room.getByRole('checkbox', { name: 'Target output' }).check();
	const look = room.getByRole('radiogroup', { name: 'Look of the live chart' });
	await look.getByRole('radio', { name: 'Dark' }).check();
	const code = await copied(page, room, 'Embed code, live');
	const source = /src="([^"]+)"/.exec(code)?.[1].replaceAll('&amp;', '&') ?? '';
	expect(source).toContain('p=jpmorgan');
	expect(source).toMatch(/&levers=venezuela\.target,opec\.offsetShare&theme=dark$/);
	await look.getByRole('radio', { name: 'As the reader’s device' }).check();
	expect(await copied(page, room, 'Embed code, live')).not.toContain('theme=');
	await page.goto(source);
	await expect(page.locator('[data-lever]')).toHaveCount(2);
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the frozen drawing shrinks with a narrow article and keeps its form', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const code = await copied(page, await exportDialog(page, '?v=1&p=jpmorgan'), 'Embed code, frozen');
	// The site's own pages take no markup as text.
	await page.goto('about:blank');
	await page.setContent(`<article style="width:320px">${code}</article>`);
	const box = await page.locator('svg').boundingBox();
	expect(box?.width).toBeCloseTo(320, 0);
	expect(box?.height).toBeCloseTo((320 * 675) / 1200, 0);
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
