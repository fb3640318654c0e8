import { expect, test } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { drawn, rested } from './drawn.ts';

const QUERY = '?v=1&p=goldman-2030&opec.offsetShare=0.3';
const PINS = 'compare?v=1&pins=name=Goldman!p=goldman-2030;name=Morgan!p=jpmorgan';
const names = (page: Page) =>
	page.getByRole('region', { name: /^Pinned/ }).getByRole('heading', { level: 3 });

/** What a reader sees and takes away, as text. */
async function seen(page: Page): Promise<Record<string, string | null>> {
	await page.goto(QUERY);
	// Before the page answers, a key moves the slider as the browser does.
	await drawn(page);
	await page.locator('[data-lever="venezuela.target"] input[type=range]').press('PageUp');
	await expect(page).toHaveURL(/venezuela\.target=/);
	await page.reload();
	// The draws of a hand that rests are the last to come.
	await rested(page);
	const chart = page.locator('[data-figure]:not([data-figure^=small])').first();
	const spoken = await chart.getAttribute('aria-valuetext');
	await page.getByRole('button', { name: 'Table' }).click();
	return {
		spoken,
		address: new URL(page.url()).search,
		sentence: await page.locator('[data-sentence]').getAttribute('data-sentence'),
		stations: await page.getByRole('group', { name: /^Stations/ }).innerText(),
		table: await page.getByRole('table').first().innerText()
	};
}

async function seenIn(browser: Browser, baseURL: string, locale: string, timezoneId: string, at?: Date) {
	const context = await browser.newContext({ baseURL, locale, timezoneId });
	const page = await context.newPage();
	if (at !== undefined) await page.clock.setSystemTime(at);
	const found = await seen(page);
	await context.close();
	return found;
}

test('the same numbers, words and address in any language, time zone and year', async ({
	browser,
	baseURL
}) => {
	// Three browsers' worth of visits, each loaded twice.
	test.slow();
	const at = baseURL ?? '';
	const here = await seenIn(browser, at, 'en-US', 'UTC');
	expect(here.address).toMatch(/venezuela\.target=\d/);
	expect(await seenIn(browser, at, 'ar-EG', 'Pacific/Kiritimati', new Date('2091-06-01'))).toEqual(here);
	expect(await seenIn(browser, at, 'de-DE', 'America/St_Johns', new Date('1999-12-31'))).toEqual(here);
});

test('a clock that jumps loses no pin and no step of the visit', async ({ page }) => {
	await page.goto(PINS);
	await page.getByRole('button', { name: 'Keep these pins' }).click();
	await expect(page.getByText('came with the link')).toHaveCount(0);
	for (const [year, name] of [
		['2091', 'Later'],
		['1999', 'Earlier']
	]) {
		await page.clock.setSystemTime(new Date(`${year}-06-01`));
		await page.goto('compare');
		await page.getByRole('button', { name: 'Rename A' }).click();
		await page.getByRole('textbox', { name: 'Name' }).fill(name);
		await page.getByRole('button', { name: 'Save' }).click();
		await page.goto('compare');
		await expect(names(page)).toHaveText([new RegExp(`A\\s+${name}`), /B\s+Morgan/]);
	}
});

test('a tab that was put to sleep wakes as it was, and goes on', async ({ page }) => {
	await page.goto(PINS);
	await page.getByRole('button', { name: 'Keep these pins' }).click();
	await expect(page.getByText('came with the link')).toHaveCount(0);
	await page.goto(QUERY);
	await drawn(page);
	const sentence = await page.locator('[data-sentence]').getAttribute('data-sentence');
	const session = await page.context().newCDPSession(page);
	await session.send('Page.setWebLifecycleState', { state: 'frozen' });
	await new Promise((resolve) => setTimeout(resolve, 1500));
	await session.send('Page.setWebLifecycleState', { state: 'active' });
	await expect(page.locator('[data-sentence]')).toHaveAttribute('data-sentence', sentence ?? '');
	await page.locator('[data-lever="venezuela.target"] input[type=range]').press('PageUp');
	await expect(page).toHaveURL(
		/opec\.offsetShare=0\.3.*venezuela\.target|venezuela\.target.*opec\.offsetShare=0\.3/
	);
	await drawn(page);
	await expect(page.getByText('was started again')).toHaveCount(0);
	await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Compare' }).click();
	await expect(names(page)).toHaveText([/A\s+Goldman/, /B\s+Morgan/]);
});
