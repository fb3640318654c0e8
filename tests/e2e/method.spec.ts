import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { auditOf } from './audit.ts';

test('every equation stands as MathML with its numbers, without script', async ({ browser, baseURL }) => {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		...(baseURL === undefined ? {} : { baseURL })
	});
	const page = await context.newPage();
	await page.goto('method');
	const equations = page.locator('main article');
	const count = await equations.count();
	expect(count).toBeGreaterThan(55);
	await expect(equations.locator('.math:not(.put) math')).toHaveCount(count);
	expect(await equations.locator('.put math').count()).toBeGreaterThan(count - 6);
	await expect(page.locator('#limits li')).toHaveCount(12);
	await context.close();
});

test('an address or a link that names a part shows that part, and keeps it in its place', async ({
	page
}) => {
	const topOf = (id: string) => page.locator(`#${id}`).evaluate((part) => part.getBoundingClientRect().top);
	const isShown = async (id: string) => {
		await expect.poll(() => topOf(id)).toBeLessThan(120);
		await page.waitForTimeout(800);
		expect(await topOf(id)).toBeGreaterThan(0);
		expect(await topOf(id)).toBeLessThan(120);
	};
	for (const id of ['limits', 'market']) {
		await page.goto('story');
		await page.goto(`method#${id}`);
		await isShown(id);
	}
	await page.mouse.wheel(0, -100_000);
	await page.getByRole('navigation', { name: 'Chapters' }).getByRole('link', { name: 'Limits' }).click();
	await isShown('limits');
});

test('a symbol leads to its lever and its source', async ({ page }) => {
	await page.goto('method');
	await page.locator('#plan').getByRole('link', { name: 'Target output' }).click();
	await expect(page).toHaveURL(/sources#venezuela\.target$/);
	await expect(page.locator('[id="venezuela.target"]')).toBeInViewport();
});

test('on a phone the names of symbols are whole, and scripts are smaller than what they stand at', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('method');
	// A sign cannot go on in a second line: names of words alone are text, which can.
	await expect(page.locator('article dt > math > mtext:only-child')).toHaveCount(0);
	await expect(page.locator('article dt').getByText('growth of demand', { exact: true })).toBeVisible();
	const cut = await page
		.locator('article dt')
		.evaluateAll((terms) => terms.filter((term) => term.scrollWidth > term.clientWidth + 1).length);
	expect(cut).toBe(0);
	const large = await page.locator('article :is(msub, msup) > :nth-child(2)').evaluateAll((scripts) =>
		scripts.flatMap((script) => {
			const [mine, around] = [script, script.parentElement as Element].map((one) =>
				parseFloat(getComputedStyle(one).fontSize)
			);
			return mine > 0.8 * around ? [script.parentElement?.textContent] : [];
		})
	);
	expect(large).toEqual([]);
});

/** A long page: one width a theme, and time for the audit on a busy machine. */
const VIEWS = [
	{ colorScheme: 'light', width: 390 },
	{ colorScheme: 'dark', width: 1440 }
] as const;

for (const { colorScheme, width } of VIEWS) {
	test(`method: no violation of accessibility, ${colorScheme}, ${width}`, async ({ page }) => {
		test.setTimeout(240_000);
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: 900 });
		await page.goto('method');
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
			0
		);
		expect((await new AxeBuilder({ page }).options(auditOf(colorScheme)).analyze()).violations).toEqual([]);
	});
}
