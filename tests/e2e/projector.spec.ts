import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { drawn } from './drawn.ts';

test.describe('on a projector of 1280 by 720', () => {
	test.use({ viewport: { width: 1280, height: 720 } });

	test('large type leaves answer and chart in sight, and nothing on top of another', async ({ page }) => {
		await page.goto('');
		await drawn(page);
		await page
			.getByRole('contentinfo')
			.getByRole('button', { name: /Large type/ })
			.click();
		await page.evaluate(() => scrollTo(0, 0));
		const chart = page.locator('[data-figure]:not([data-figure^=small])');
		await expect
			.poll(async () => {
				const box = await chart.boundingBox();
				return box === null ? Infinity : box.y + box.height;
			})
			.toBeLessThanOrEqual(720);
		// Question, answer and the chart's title are there with it, the title on one line.
		await expect(page.getByText('what does it take from Russia?')).toBeInViewport();
		await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
		const title = page.locator('#main-title');
		await expect(title).toBeInViewport();
		const lines = await title.evaluate((element) => {
			const range = document.createRange();
			range.selectNodeContents(element);
			return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
		});
		expect(lines).toBe(1);
		const crossing = await page.locator('.chain, .answer').evaluateAll((parts) => {
			const texts = new Set(parts.flatMap((part) => [...part.querySelectorAll('h1, h2, p, text, .phrase')]));
			const boxes = [...texts]
				.filter(
					(text) => !text.matches('.visually-hidden, .visually-hidden *') && text.textContent.trim() !== ''
				)
				.map((text) => {
					const range = document.createRange();
					range.selectNodeContents(text);
					return { text, box: range.getBoundingClientRect() };
				})
				.filter(({ box }) => box.width > 0 && box.height > 0);
			return boxes.flatMap(({ text, box }, index) =>
				boxes
					.slice(index + 1)
					.filter(({ text: other }) => !text.contains(other))
					.filter(
						({ box: other }) =>
							Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
							Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 3
					)
					.map(({ text: other }) => `${text.textContent.trim()} | ${other.textContent.trim()}`)
			);
		});
		expect(crossing).toEqual([]);
	});
});

for (const width of [720, 768, 860, 900, 1000]) {
	test(`in large type question and how to read the ranges stand apart at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 1024 });
		await page.goto('?v=1&p=jpmorgan');
		await page.evaluate(() => (document.documentElement.dataset.size = 'large'));
		const told = page.getByText(/^Ranges in brackets hold 80 of 100 draws/).filter({ visible: true });
		await expect(told).toHaveCount(1);
		await expect(page.getByText(/^Seen from January 2026/).filter({ visible: true })).toHaveCount(1);
		const asked = await page.getByText('what does it take from Russia?').evaluate((question) => {
			const words = document.createRange();
			words.selectNodeContents(question);
			return words.getBoundingClientRect().toJSON() as DOMRect;
		});
		const read = await told.evaluate((words) => words.getBoundingClientRect().toJSON() as DOMRect);
		expect(read.top > asked.bottom || read.left > asked.right + 8).toBe(true);
	});
}

test('no line of the sentence begins with the sign that ends a clause', async ({ page }) => {
	await page.goto('');
	await drawn(page);
	await expect(page.locator('h1 .kept')).toHaveCount(5);
	for (let width = 320; width <= 1440; width += 80) {
		await page.setViewportSize({ width, height: 900 });
		const orphans = await page.locator('h1 .kept').evaluateAll(
			(levers) =>
				levers.filter((lever) => {
					const range = document.createRange();
					const sign = lever.lastChild;
					if (!(sign instanceof Text) || sign.data === '') return false;
					range.selectNodeContents(sign);
					const { top } = range.getBoundingClientRect();
					return top > (lever.firstElementChild?.getBoundingClientRect().bottom ?? 0) - 8;
				}).length
		);
		expect(orphans, `at ${width} px`).toBe(0);
	}
});

/** In no year a price. */
const UNANSWERED =
	'?v=1&m=demand-only&shock.supply=5&shock.demand=-0.1&shock.years=10&market.demandElasticityShort=-0.005&market.demandElasticityLong=-0.01';

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

const largeType = (page: Page) =>
	page
		.getByRole('contentinfo')
		.getByRole('button', { name: /Large type/ })
		.click();

for (const width of [700, 768, 1100, 1180]) {
	test(`in large type no number of a station runs into the next one at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('');
		await drawn(page);
		await largeType(page);
		expect(Math.min(...(await rooms(page)))).toBeGreaterThan(5);
	});
}

test('a station without an answer says so in its own column of a phone, in either size of type', async ({
	page
}) => {
	await page.goto(UNANSWERED);
	await drawn(page);
	for (const size of ['as it is', 'large']) {
		if (size === 'large') await largeType(page);
		for (const width of [320, 360, 390]) {
			await page.setViewportSize({ width, height: 844 });
			expect(Math.min(...(await rooms(page))), `${width} px, ${size}`).toBeGreaterThan(2);
		}
	}
});
