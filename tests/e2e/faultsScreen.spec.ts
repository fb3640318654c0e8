import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { rested } from './drawn.ts';

const STATE = '?v=1&p=goldman-2030&opec.offsetShare=0.3&station=price';
const PAGES = ['', 'compare', 'story', 'method', 'evidence', 'sources', 'reference', 'embed'];

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
const sentence = (page: Page) => page.locator('[data-sentence]').getAttribute('data-sentence');
const mainChart = (page: Page) => page.locator('[data-figure]:not([data-figure^=small])');

test.describe('a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 3 });

	test('turned on its side and back keeps everything', async ({ page }) => {
		await page.goto(STATE);
		await rested(page);
		const before = await sentence(page);
		for (const [width, height] of [
			[844, 390],
			[390, 844]
		]) {
			await page.setViewportSize({ width, height });
			await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
			// The chart is drawn anew in the width that it has now.
			await expect
				.poll(() =>
					mainChart(page).evaluate((one) => one.clientWidth - (one.querySelector('canvas')?.clientWidth ?? 0))
				)
				.toBeLessThanOrEqual(1);
			expect(await sentence(page)).toBe(before);
			await expect(page).toHaveURL(/p=goldman-2030&opec\.offsetShare=0\.3&station=price/);
		}
	});

	test('turned while pins are compared keeps them', async ({ page }) => {
		await page.goto('compare?v=1&pins=name=Goldman!p=goldman-2030;name=Morgan!p=jpmorgan');
		const pins = page.getByRole('region', { name: /^Pinned/ }).getByRole('heading', { level: 3 });
		for (const [width, height] of [
			[844, 390],
			[390, 844]
		]) {
			await page.setViewportSize({ width, height });
			await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
			await expect(pins).toHaveText([/A\s+Goldman/, /B\s+Morgan/]);
		}
	});
});

test.describe('a page at twice its size', () => {
	test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });

	test('scrolls sideways nowhere', async ({ page }) => {
		for (const path of PAGES) {
			await page.goto(path);
			await expect(page.locator('h1').first()).toBeVisible();
			expect(await overflow(page), path).toBeLessThanOrEqual(0);
		}
	});

	test('keeps its state when it is zoomed in mid-visit', async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(STATE);
		await rested(page);
		const before = await sentence(page);
		await page.setViewportSize({ width: 720, height: 450 });
		await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
		expect(await sentence(page)).toBe(before);
		await page.locator('[data-lever="venezuela.target"] input[type=range]').press('PageUp');
		await expect(page).toHaveURL(/venezuela\.target=/);
	});
});

test.describe('a page at four times its size', () => {
	test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

	test('scrolls sideways nowhere', async ({ page }) => {
		for (const path of ['', 'compare', 'story']) {
			await page.goto(path);
			await expect(page.locator('h1').first()).toBeVisible();
			expect(await overflow(page), path).toBeLessThanOrEqual(0);
		}
	});
});

test('the first steps do not stand before the answer of a page at four times its size', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 225 });
	await page.goto('');
	const steps = page.getByRole('region', { name: 'First steps' });
	await expect(steps).toBeVisible();
	await page.locator('h1').scrollIntoViewIfNeeded();
	await page.evaluate(() => scrollTo(0, 600));
	await expect(steps).not.toBeInViewport();
});

test('in the reader’s own colours gridlines stay quiet, and what is chosen is underlined', async ({
	page
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('compare?v=1&pins=name=x;name=y!venezuela.target=3');
	const plot = page.locator('[data-figure="compare-income"]').first();
	await expect(plot).toHaveAttribute('aria-busy', 'false');
	const lineOf = (name: string) =>
		page
			.getByRole('button', { name, exact: true })
			.evaluate((word) => getComputedStyle(word).borderBottomColor);
	expect(await lineOf('Overlay')).not.toBe(await lineOf('Table'));
	/** Whether a whole row of the picture, left of its words, is in one quiet grey. */
	const hasQuietRow = () =>
		plot.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
			const { width, height } = canvas;
			const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
			return Array.from({ length: height }, (_, y) => 4 * (y * width + Math.round(width / 9))).some(
				(at) => data[at + 3] === 255 && data[at] > 150 && data[at] < 230 && data[at] === data[at + 1]
			);
		});
	await expect.poll(hasQuietRow).toBe(true);
});

test('a page that is hidden for a while, as in a closed drawer of another, goes on when it is shown', async ({
	page
}) => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	await page.goto('');
	await rested(page);
	const show = (display: string) =>
		page.evaluate((value) => {
			document.body.style.display = value;
			return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
		}, display);
	await show('none');
	await show('');
	const before = await sentence(page);
	await page.locator('[data-lever="venezuela.target"] input[type=range]').press('PageUp');
	await expect.poll(() => sentence(page)).not.toBe(before);
	expect(errors).toEqual([]);
});
