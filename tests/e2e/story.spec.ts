import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { auditOf } from './audit.ts';

const STEPS = 7;

test('where no price clears in its year the story tells no number, and its region for screen readers says so', async ({
	page
}) => {
	await page.goto(
		'story?v=1&m=demand-only&shock.supply=5&shock.demand=-0.1&shock.years=10&market.demandElasticityShort=-0.005&market.demandElasticityLong=-0.01'
	);
	const none = 'o price clears the market in 2031, so there is no answer.';
	await expect(page.getByText(`With the levers as they stand on this page n${none}`)).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: `N${none}` })).toHaveCount(1);
	await expect(page.locator('.finding', { hasText: `N${none}` })).toHaveCount(4);
	await expect(page.getByText(/income in 2031 is/)).toHaveCount(0);
});

test('seven steps stand there without script, with their numbers', async ({ browser, baseURL }) => {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		...(baseURL === undefined ? {} : { baseURL })
	});
	const page = await context.newPage();
	await page.goto('story');
	await expect(page.locator('main section .finding')).toHaveCount(STEPS);
	for (const finding of await page.locator('main section .finding').allInnerTexts())
		expect(finding).toMatch(/\d/);
	await expect(page.getByRole('slider')).toHaveCount(0);
	await expect(page.locator('#answers')).toContainText('OPEC+ makes room');
	await context.close();
});

test('a lever moved by keyboard moves every step, and starting over puts it back', async ({ page }) => {
	await page.goto('story');
	const last = page.locator('#sum .finding');
	const before = await last.innerText();
	await page.getByRole('slider', { name: 'Target output' }).focus();
	await page.keyboard.press('End');
	await expect(last).not.toHaveText(before);
	await expect(page.locator('#oil .finding')).toContainText('mb/d');
	await page.getByRole('button', { name: 'Start over with the defaults' }).click();
	await expect(last).toHaveText(before);
});

test('a lever beneath a preset’s path says that it is not read, and its reset brings the path back', async ({
	page
}) => {
	await page.goto('story?v=1&p=jpmorgan');
	const lever = page.getByRole('slider', { name: 'Target output' });
	await expect(lever).toHaveAccessibleDescription(
		'Not read while the path is given as points; moving it drops the points.'
	);
	const finding = page.locator('#sum .finding');
	// The page stands with the defaults until it has read its address.
	await expect(finding).toContainText('$6.5bn lower');
	const before = await finding.innerText();
	await lever.focus();
	await page.keyboard.press('ArrowRight');
	await expect(finding).not.toHaveText(before);
	await expect(lever).toHaveAccessibleDescription('');
	await page.getByRole('button', { name: 'Reset to 2.60' }).click();
	await expect(finding).toHaveText(before);
});

test('the range of the draws stands beside the income, and follows a lever without moving the page', async ({
	page
}) => {
	await page.goto('story');
	const ranges = page.locator('.range');
	await expect(ranges).toHaveCount(2);
	await expect(ranges.first()).toHaveText(/^In 80 of 100 draws it is \$[\d.–]+bn lower\.$/);
	const before = await ranges.first().innerText();
	const place = () => page.locator('#claimed').evaluate((step) => step.getBoundingClientRect().top + scrollY);
	const top = await place();
	await page.getByRole('slider', { name: 'OPEC+ makes room' }).focus();
	await page.keyboard.press('End');
	await expect(ranges.first()).not.toHaveText(before);
	await expect(ranges.first()).toHaveText(/draws it is \$[\d.–]+bn lower\.$/);
	await expect(ranges.last()).toHaveText(await ranges.first().innerText());
	await page.getByRole('button', { name: 'Start over with the defaults' }).click();
	await expect(ranges.first()).toHaveText(before);
	expect(await place()).toBe(top);
});

test('taking over opens the simulator in the reader’s state', async ({ page }) => {
	await page.goto('story');
	await page.getByRole('slider', { name: 'OPEC+ makes room' }).focus();
	await page.keyboard.press('Home');
	const link = page.locator('#answers .out a');
	await expect(link).toHaveAttribute('href', /opec\.offsetShare=-0\.5.*station=price/);
	await link.click();
	await expect(page).toHaveURL(/opec\.offsetShare=-0\.5/);
});

test('the address holds what is moved, and a reload loses nothing', async ({ page }) => {
	await page.goto('story');
	await expect(page.getByRole('slider').first()).toBeVisible();
	await expect(page).toHaveURL(/\/story\?v=1$/);
	const lever = page.getByRole('slider', { name: 'Target output' });
	await lever.focus();
	await page.keyboard.press('End');
	await expect(page).toHaveURL(/\/story\?v=1&venezuela\.target=4$/);
	const finding = page.locator('#sum .finding');
	const before = await finding.innerText();
	await page.reload();
	await expect(lever).toHaveValue('4');
	await expect(finding).toHaveText(before);
	await page.getByRole('button', { name: 'Start over with the defaults' }).click();
	await expect(page).toHaveURL(/\/story\?v=1$/);
});

test('a state in the address is told, and handed over with its preset', async ({ page }) => {
	await page.goto('story?v=1&p=jpmorgan&venezuela.target=3#oil');
	await expect(page.locator('#oil .finding + p')).toContainText('3.0 mb/d');
	await expect(page.locator('#oil .out a')).toHaveAttribute(
		'href',
		/\?v=1&p=jpmorgan&venezuela\.target=3&station=output$/
	);
	await expect(page).toHaveURL(/venezuela\.target=3#oil$/);
});

test('what an address states wrongly is named, and the rest is used', async ({ page }) => {
	await page.goto('story?v=1&venezuela.target=3&opec.offset=1');
	await expect(page.getByText('One thing in the address was not used.')).toBeVisible();
	await expect(page.getByRole('slider', { name: 'Target output' })).toHaveValue('3');
});

test('the story leaves the simulator of the visit as it was', async ({ page }) => {
	await page.goto('?v=1&opec.offsetShare=0.5');
	await page.getByRole('link', { name: 'Story', exact: true }).click();
	await expect(page).toHaveURL(/story/);
	await expect(page.getByRole('slider', { name: 'OPEC+ makes room' }).first()).toHaveValue('0.2');
	await page.goBack();
	await expect(page).toHaveURL(/opec\.offsetShare=0\.5/);
});

for (const colorScheme of ['light', 'dark'] as const) {
	for (const width of [390, 1440]) {
		test(`story: no violation of accessibility, ${colorScheme}, ${width}`, async ({ page }) => {
			test.slow();
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 900 });
			await page.goto('story');
			await expect(page.getByRole('slider').first()).toBeVisible();
			expect((await new AxeBuilder({ page }).options(auditOf(colorScheme)).analyze()).violations).toEqual([]);
			expect(
				await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
			).toBeLessThanOrEqual(0);
		});
	}
}
