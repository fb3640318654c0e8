import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';

/** Width of an A4 sheet. [px] */
const SHEET = 794;

/** Turns the wheel until a part that waits for the reader is there. */
async function made(part: Locator): Promise<void> {
	await expect(async () => {
		await part.page().mouse.wheel(0, 10);
		await expect(part).toBeAttached({ timeout: 1000 });
	}).toPass();
}

test('paper leaves out what only a screen can do', async ({ page }) => {
	await page.goto('?v=1&p=goldman-2030');
	await expect(page.getByRole('region', { name: 'Why, and how sure' })).toBeAttached();
	const onScreen = [
		'change',
		'Difference',
		'20 paths',
		'Over time',
		'All 54 countries',
		'Click a bar to set the lever.'
	];
	const shown = (words: string) => page.getByText(words, { exact: true }).first();
	await made(shown('All 54 countries'));
	for (const words of onScreen) await expect(shown(words)).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	for (const words of onScreen) await expect(shown(words)).toBeHidden();
	await expect(page.getByPlaceholder('Find a lever')).toBeHidden();
	await expect(page.getByText('drag across the chart for another year')).toBeHidden();
	await expect(page.getByText('numbers for')).toBeVisible();
});

test('the key that prints brings what was not there yet, and paper that does not wait says what it lacks', async ({
	page
}) => {
	// What stands on the paper while the browser prints.
	await page.addInitScript(() => {
		globalThis.print = () => {
			dispatchEvent(new Event('beforeprint'));
			queueMicrotask(() =>
				document.documentElement.setAttribute(
					'data-printed',
					document.querySelector('.why')?.textContent ?? ''
				)
			);
		};
	});
	await page.goto('');
	await expect(page.getByRole('contentinfo')).toContainText(/\d draws/);
	const why = page.getByRole('region', { name: 'Why, and how sure' });
	const lacks = why.getByText('had not been loaded when this was printed');
	await expect(lacks).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(lacks).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await page.keyboard.press('Control+p');
	await expect(page.locator('html')).toHaveAttribute('data-printed', /What would it take/);
	await expect(page.locator('html')).toHaveAttribute('data-printed', /Your own measure/);
});

test('a comparison has the key of its letters above the chart, which fills its own box', async ({ page }) => {
	await page.setViewportSize({ width: SHEET, height: 900 });
	await page.goto('compare?v=1&pins=name=x;name=y!venezuela.target=3');
	const plot = page.locator('[data-figure="compare-income"]').first();
	await expect(plot).toHaveAttribute('aria-busy', 'false');
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	const top = async (element: typeof plot) => (await element.boundingBox())?.y ?? NaN;
	expect(await top(page.getByRole('heading', { name: /^Pinned/ }))).toBeLessThan(await top(plot));
	const [box, drawing] = await Promise.all([plot.boundingBox(), plot.locator('svg').boundingBox()]);
	expect(box?.height).toBeCloseTo(drawing?.height ?? NaN, 0);
});

test('the story on paper has no controls, addresses in full, and each step beside its figure', async ({
	page
}) => {
	await page.setViewportSize({ width: SHEET, height: 900 });
	await page.goto('story');
	const last = page.locator('section').filter({ hasText: 'What it adds up to' }).last();
	await made(last.locator('figure'));
	await page.emulateMedia({ media: 'print' });
	for (const control of await page.locator('main input, main button').all())
		await expect(control).toBeHidden();
	await expect(page.getByText('Take over in the simulator').first()).toBeHidden();
	await expect(last.getByText(/In the simulator: http/)).toBeVisible();
	const [words, figure] = await Promise.all([
		last.locator('div.words').boundingBox(),
		last.locator('figure').boundingBox()
	]);
	expect(figure?.x).toBeGreaterThan((words?.x ?? 0) + (words?.width ?? 0));
	expect((figure?.x ?? 0) + (figure?.width ?? 0)).toBeLessThanOrEqual(SHEET);
});

for (const width of [390, SHEET, 1440]) {
	test(`values of winners and losers stand within their figure at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		if (width === SHEET) await page.emulateMedia({ media: 'print' });
		await page.goto('?v=1&p=goldman-2030');
		const figure = page.getByRole('region', { name: /gains most from a barrel/ });
		await made(figure);
		await expect(figure.getByText('China', { exact: true })).toBeVisible();
		const outside = await figure.evaluate((element) => {
			const { left, right } = element.getBoundingClientRect();
			return [...element.querySelectorAll('.value')].filter((value) => {
				const box = value.getBoundingClientRect();
				return box.left < left || box.right > right + 0.5;
			}).length;
		});
		expect(outside).toBe(0);
	});
}

test('what sanction regimes do leads to two sides of one zero, and nothing to none', async ({ page }) => {
	await page.goto('?v=1&p=goldman-2030');
	const rows = page.getByRole('region', { name: /days of Russian military spending/ }).getByRole('listitem');
	await made(rows.first());
	await expect(rows).toHaveCount(7);
	const bars = await rows.evaluateAll((all) =>
		all.map((row) => {
			const lane = row.querySelector('.lane') as HTMLElement;
			const zero =
				lane.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(lane, '::before').left);
			const bar = row.querySelector('.bar')?.getBoundingClientRect() ?? null;
			const side = bar === null ? 0 : bar.right > zero + 1.5 ? 1 : -1;
			return { words: row.querySelector('.value')?.textContent ?? '', side };
		})
	);
	for (const { words, side } of bars)
		expect([words, side]).toEqual([words, words === '0' ? 0 : words.startsWith('+') ? 1 : -1]);
	expect(new Set(bars.map(({ side }) => side))).toEqual(new Set([-1, 0, 1]));
});
