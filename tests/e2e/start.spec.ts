import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Holds the page's program back until it is let go. */
async function holdProgram(page: Page): Promise<() => void> {
	let letGo = () => {};
	const held = new Promise<void>((resolve) => (letGo = resolve));
	await page.route('**/_app/immutable/entry/*.js', async (route) => {
		await held;
		await route.continue();
	});
	return letGo;
}

test('what is pressed before the page answers is done once it does', async ({ page }) => {
	const letGo = await holdProgram(page);
	await page.goto('?v=1&p=goldman-2030', { waitUntil: 'domcontentloaded' });
	await page.getByRole('button', { name: 'Pin', exact: true }).click();
	await expect(page.getByText('Pinned as A')).toHaveCount(0);
	letGo();
	await expect(page.getByText('Pinned as A')).toBeVisible();
	await expect(page.getByText('Pinned as B')).toHaveCount(0);
});

test('what is typed before the page answers is taken once it does', async ({ page }) => {
	const letGo = await holdProgram(page);
	await page.goto('', { waitUntil: 'domcontentloaded' });
	const field = page.locator('[data-lever="venezuela.target"] input[type=text]');
	await field.fill('3');
	await field.press('Tab');
	letGo();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('plans 3');
	await expect(field).toHaveValue(/^3/);
});

test('what is pressed while the parts of the page wake is done once', async ({ page }) => {
	// Presses the button as soon as its part is awake, before the others are.
	await page.addInitScript(() => {
		const watch = new MutationObserver(() => {
			const button = [...document.querySelectorAll('button')].find(
				({ textContent }) => textContent === 'Pin'
			);
			if (button === undefined || button.closest('[data-asleep]') || !globalThis.orinocoEarly?.isRootAwake)
				return;
			watch.disconnect();
			setTimeout(() => button.click());
		});
		watch.observe(document, { subtree: true, attributes: true, attributeFilter: ['data-asleep'] });
	});
	await page.goto('');
	await expect(page.getByText('Pinned as A')).toBeVisible();
	await expect(page.locator('[data-asleep]')).toHaveCount(0);
	await page.waitForTimeout(300);
	await expect(page.getByText('Pinned as B')).toHaveCount(0);
});

test('a page that is not there says so at once', async ({ page }) => {
	const response = await page.goto('no-such-page');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 2500 });
});

test('a figure out of sight stands still while a lever moves, and follows when it is let go', async ({
	page
}) => {
	await page.goto('');
	await expect(page.locator('[data-figure][aria-busy=false]').first()).toBeVisible();
	await page.keyboard.press('Shift');
	const split = page.locator('.split h3 + *').first();
	await expect(page.locator('.split')).toContainText('bn');
	const words = () => page.locator('.split').innerText();
	const before = await words();
	const track = page.locator('[data-lever="venezuela.target"] input[type=range]');
	const box = await track.boundingBox();
	if (box === null) throw new Error('The lever is not on screen.');
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width * 0.8, box.y + box.height / 2, { steps: 5 });
	await expect(page.getByRole('heading', { level: 1 })).not.toContainText('plans 2.2');
	await expect(split).not.toBeInViewport();
	expect(await words()).toBe(before);
	await page.mouse.up();
	await expect.poll(words).not.toBe(before);
});

test('the bands follow a hand that stops while it still holds the lever', async ({ page }) => {
	await page.goto('');
	const answer = page.getByRole('heading', { level: 1 });
	await expect(page.getByRole('contentinfo')).toContainText('draws');
	/** Ranges that hold 80 of 100 draws, as the sentence names them. */
	const ranges = async () => (await answer.innerText()).match(/\(\$[^)]*\)/g)?.join(' ');
	const before = await ranges();
	expect(before).toContain('–');
	const track = page.locator('[data-lever="venezuela.target"] input[type=range]');
	const box = await track.boundingBox();
	if (box === null) throw new Error('The lever is not on screen.');
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width * 0.9, box.y + box.height / 2);
	await expect.poll(ranges).not.toBe(before);
	const held = await answer.innerText();
	expect(held).not.toContain('plans 2.2');
	await page.mouse.up();
	await expect(answer).toContainText(held.slice(0, held.indexOf('mb/d')));
});

test('a button pressed after the page answers is pressed once', async ({ page }) => {
	await page.goto('');
	await expect(page.locator('[data-figure][aria-busy=false]').first()).toBeVisible();
	await page.getByRole('button', { name: 'Pin', exact: true }).click();
	await expect(page.getByText('Pinned as A')).toBeVisible();
	expect(await page.evaluate(() => globalThis.orinocoEarly)).toEqual([]);
});

test('the answer of an address stands in every part of the page', async ({ page }) => {
	const warnings: string[] = [];
	page.on('console', (message) => warnings.push(message.text()));
	page.on('pageerror', ({ message }) => warnings.push(message));
	await page.goto('?v=1&p=goldman-2030&station=income&year=2034&opec.offsetShare=0.3');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('in 2034');
	await expect(page.getByRole('slider', { name: /OPEC\+ makes room/ }).first()).toHaveAttribute(
		'aria-valuenow',
		'0.3'
	);
	await expect(page.locator('[data-station=income] [aria-pressed=true]')).toBeVisible();
	await expect(page.getByText('numbers for 2034')).toBeVisible();
	expect(warnings).toEqual([]);
});

test('no program is asked for before the page is painted', async ({ page }) => {
	await page.goto('');
	await expect(page.locator('[data-figure][aria-busy=false]').first()).toBeVisible();
	const { painted, asked } = await page.evaluate(() => ({
		painted: performance.getEntriesByName('first-contentful-paint')[0].startTime,
		asked: performance
			.getEntriesByType('resource')
			.filter(({ name }) => name.endsWith('.js'))
			.map(({ startTime }) => startTime)
	}));
	expect(asked.length).toBeGreaterThan(5);
	expect(Math.min(...asked)).toBeGreaterThan(painted);
});
