import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { drawn } from './drawn.ts';

/** From the end of each station's numbers to the next station, or to the edge of the window. [px] */
const rooms = (page: Page) =>
	page.locator('[data-station]').evaluateAll((stations) =>
		stations.map((station, place) => {
			const range = document.createRange();
			range.selectNodeContents(station.querySelector('p') as Element);
			const ends = [...range.getClientRects()].map(({ right }) => right);
			const next = stations.at(place + 1)?.getBoundingClientRect().left ?? innerWidth;
			return next - Math.max(...ends);
		})
	);

for (const letters of [24, 32])
	test(`who has set the browser’s letters to ${letters} px reads a page on which nothing lies upon another`, async ({
		playwright,
		launchOptions,
		baseURL
	}, testInfo) => {
		const profile = testInfo.outputPath('profile');
		mkdirSync(join(profile, 'Default'), { recursive: true });
		const preferences = { webkit: { webprefs: { default_font_size: letters } } };
		writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
		const context = await playwright.chromium.launchPersistentContext(profile, {
			...launchOptions,
			serviceWorkers: 'block'
		});
		const page = context.pages()[0];
		await page.goto(baseURL ?? '');
		await drawn(page);
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
			`${letters}px`
		);
		for (const width of [768, 1100, 1440, 1920]) {
			await page.setViewportSize({ width, height: 900 });
			expect(Math.min(...(await rooms(page))), `stations at ${width} px`).toBeGreaterThan(2);
			const [question, reading] = await page.locator('h1').evaluate((answer) => {
				const boxes = [...(answer.closest('.answer')?.querySelectorAll('.question, .reading') ?? [])];
				return boxes.map((box) => {
					const words = document.createRange();
					words.selectNodeContents(box);
					return words.getBoundingClientRect().toJSON() as DOMRect;
				});
			});
			const isApart = reading.top >= question.bottom || reading.left > question.right || reading.width === 0;
			expect(isApart, `question and how to read at ${width} px`).toBe(true);
			expect(
				await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
			).toBeLessThanOrEqual(0);
		}
		await context.close();
	});

test('on a wall screen no number of a station runs into the next one, however narrow the columns', async ({
	page
}) => {
	await page.goto('');
	await drawn(page);
	for (const width of [2000, 2100, 2200, 2560]) {
		await page.setViewportSize({ width, height: 1200 });
		expect(Math.min(...(await rooms(page))), `at ${width} px`).toBeGreaterThan(5);
	}
});
