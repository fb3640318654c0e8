import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { auditOf } from './audit.ts';
import { rested } from './drawn.ts';
import { lever, mainChart, open, sentence, slider } from './simulatorPage.ts';

test('the page opens without an error and says its answer', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
	await open(page);
	expect(await sentence(page)).toMatch(/^If Venezuela plans 2\.2.mb\/d in 10 years .* \$3\.1bn a year lower/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('hard-currency oil income');
	await expect(page.locator('[data-station]')).toHaveCount(5);
	await expect(page.getByText('80 of 100 draws', { exact: false }).first()).toBeVisible();
	expect(errors).toEqual([]);
});

test('at 1440 by 900 question, answer, chain, chart and six levers stand without scrolling', async ({
	page
}) => {
	await open(page);
	for (const part of [
		page.getByText('If Venezuelan oil comes back'),
		page.getByRole('heading', { level: 1 }),
		page.locator('[data-station=budget]'),
		mainChart(page),
		slider(page, 'grades.discount'),
		page.getByRole('radiogroup', { name: 'Whose elasticities' })
	]) {
		const box = await part.boundingBox();
		expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(900);
	}
});

test('the sentence is copied from where it stands, with its numbers', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('?v=1&opec.offsetShare=0');
	const sentence = page.locator('h1');
	// The page is alive, and the ranges have come: the sentence stands still.
	await expect(sentence).toContainText('makes no room for it');
	await expect(page.getByText(/^Ranges in brackets/).first()).toBeVisible();
	const box = (await sentence.boundingBox())!;
	await page.mouse.move(box.x + 1, box.y + 20);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width - 2, box.y + box.height - 12, { steps: 8 });
	await page.mouse.up();
	await page.keyboard.press('ControlOrMeta+c');
	const copied = () => page.evaluate(() => navigator.clipboard.readText());
	await expect
		.poll(copied)
		.toMatch(
			/^If Venezuela plans 2\.2 mb\/d in 10 years and delivers 80 %, and OPEC\+ makes no room for it \(0 %\), Brent in 2031 is \$[\d.]+ lower .*\)\.$/
		);
});

test('three presses select the whole sentence, its numbers too, and it is copied whole', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page);
	const heading = page.getByRole('heading', { level: 1 });
	const whole = (await heading.innerText()).replace(/\s+/g, '');
	// A number that is dragged selects nothing, until the sentence is pressed three times.
	await expect(heading.getByRole('slider').first()).toHaveCSS('user-select', 'none');
	await heading.getByText('lower', { exact: false }).first().click({ clickCount: 3 });
	const selected = await page.evaluate(() => String(getSelection()));
	expect(selected.replace(/\s+/g, '')).toBe(whole);
	await page.keyboard.press('Control+c');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied.replace(/\s+/g, '')).toBe(whole);
	// Its levers are dragged as before.
	await heading.getByRole('slider').first().click();
	await expect(heading.getByRole('textbox')).toBeVisible();
});
test('choosing a station, level and another year moves chart, title and address', async ({ page }) => {
	await open(page);
	await page.locator('[data-station=price]').click();
	await page.getByRole('radio', { name: 'Level', exact: true }).check({ force: true });
	await expect(page).toHaveURL(/station=price&show=level/);
	await expect(mainChart(page)).toHaveAttribute('data-figure', /^price-level/);
	await mainChart(page).focus();
	await page.keyboard.press('End');
	await expect(page).toHaveURL(/year=2036/);
	await expect(page.getByRole('heading', { level: 2, name: /2036/ }).first()).toBeVisible();
	await page.getByRole('button', { name: 'Table' }).click();
	const row = page.getByRole('row', { name: /^2036-12/ });
	await expect(row).toContainText('70.00');
});

test('the mouse reads months off the chart, and the year stays', async ({ page }) => {
	await open(page);
	await rested(page);
	const box = await mainChart(page).boundingBox();
	if (box === null) throw new Error('the chart is not on screen');
	const reading = page.locator('.reading', { hasText: 'Your scenario' });
	await expect(reading).toHaveCount(0);
	await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.3);
	await expect(reading).toContainText(/(January|[A-Z][a-z]+) 20\d\d.*\$bn a year.*Your scenario.*−\d\.\d\d/s);
	await expect(reading).toContainText(/80 of 100 draws.*−\d\.\d\d to −\d\.\d\d/s);
	await page.mouse.move(10, 10);
	await expect(reading).toHaveCount(0);
	await expect(page).toHaveURL(/\/(\?v=1)?$/);
});

test('what follows stays in sight beside an open group of levers', async ({ page }) => {
	await open(page);
	await page.locator('summary', { hasText: 'How the world answers' }).click();
	await slider(page, 'market.tightOilHalfLife').scrollIntoViewIfNeeded();
	await expect(slider(page, 'market.tightOilHalfLife')).toBeInViewport();
	await expect(mainChart(page)).toBeInViewport({ ratio: 1 });
	await expect(page.locator('[data-station=budget]')).toBeInViewport({ ratio: 1 });
});

test('a reload shows the same state', async ({ page }) => {
	await open(page, '?v=1&p=goldman-2030&opec.offsetShare=0.3&station=price&show=level&year=2030');
	await rested(page);
	const words = await sentence(page);
	expect(words).toMatch(/makes room for 30/);
	await page.reload();
	await rested(page);
	await expect.poll(() => sentence(page)).toBe(words);
	await expect(page).toHaveURL(/p=goldman-2030&opec\.offsetShare=0\.3&station=price&show=level&year=2030/);
});

test('a walk to another page and back loses nothing', async ({ page }) => {
	await open(page);
	await slider(page, 'opec.offsetShare').focus();
	await page.keyboard.press('PageUp');
	await expect(page).toHaveURL(/opec\.offsetShare=0\.5/);
	const pages = page.getByRole('navigation', { name: 'Pages' });
	await pages.getByRole('link', { name: 'Compare' }).click();
	await expect(page).toHaveURL(/compare/);
	await pages.getByRole('link', { name: 'Simulator' }).click();
	await expect(page).toHaveURL(/opec\.offsetShare=0\.5/);
	await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled();
});

test('a bad address is reported fault by fault, and the rest of it used', async ({ page }) => {
	await open(page, '?v=1&opec.offsetShare=0.3&venezuela.target=99&__proto__=1&station=moon');
	await expect(page.getByText('3 things in the address were not used.')).toBeVisible();
	await expect(
		page.getByText('“Target output” takes 0.30 to 4.00 mb/d; the address has venezuela.target=99.')
	).toBeVisible();
	await expect(page.getByText('The address has __proto__, which says nothing here.')).toBeVisible();
	expect(await sentence(page)).toMatch(/makes room for 30/);
});

for (const [scheme, width] of [
	['light', 390],
	['dark', 1440]
] as const) {
	test(`no barrier and no sideways scroll at ${width} px in ${scheme}`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme: scheme });
		await open(page, '?v=1&hold=fx.drift');
		await page.locator('summary', { hasText: 'What the draws move' }).click();
		await lever(page, 'venezuela.target').getByRole('button', { name: 'Target output', exact: true }).click();
		// What stays while the page scrolls would cover a part of what is measured.
		await page.evaluate(() => scrollTo(0, 0));
		const { violations } = await new AxeBuilder({ page }).options(auditOf(scheme)).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(overflow).toBeLessThanOrEqual(0);
	});
}
