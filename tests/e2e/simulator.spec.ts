import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { auditOf } from './audit.ts';
import { drawn, rested } from './drawn.ts';

/** Sentence on screen, as words. */
const sentence = (page: Page) => page.locator('[data-sentence]').getAttribute('data-sentence');
const lever = (page: Page, id: string) => page.locator(`[data-lever="${id}"]`);
const slider = (page: Page, id: string) => lever(page, id).locator('input[type=range]');
/** Change of Russia's income in the chosen year, as the chain has it. [USD bn] */
const incomeChange = async (page: Page) =>
	Number(await page.locator('[data-station=income]').getAttribute('data-change'));
const mainChart = (page: Page) => page.locator('[data-figure]:not([data-figure^=small])');

async function open(page: Page, query = ''): Promise<void> {
	await page.goto(`./${query}`);
	await expect(mainChart(page)).toHaveAttribute('aria-busy', 'false');
}

/** Drags an element sideways from its own place. */
async function drag(page: Page, from: { x: number; y: number }, by: number): Promise<void> {
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	for (let step = 1; step <= 5; step++) await page.mouse.move(from.x + (by * step) / 5, from.y);
	await page.mouse.up();
}
async function middle(element: Locator): Promise<{ x: number; y: number }> {
	const box = await element.boundingBox();
	if (box === null) throw new Error('the element is not on screen');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

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

test('a slider dragged by mouse moves sentence, chart and address, as one step to undo', async ({ page }) => {
	await open(page);
	await drawn(page);
	const [before, words] = [await incomeChange(page), await sentence(page)];
	const track = slider(page, 'venezuela.target');
	const box = await track.boundingBox();
	if (box === null) throw new Error('no track');
	const share = (2.2 - 0.3) / (4 - 0.3);
	await drag(page, { x: box.x + 7.5 + share * (box.width - 15), y: box.y + box.height / 2 }, 60);
	expect(await incomeChange(page)).toBeLessThan(before - 0.5);
	await expect.poll(() => sentence(page)).not.toBe(words);
	await expect(page).toHaveURL(/venezuela\.target=2\.9/);
	await expect(lever(page, 'venezuela.target')).toHaveAttribute('data-changed');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect.poll(() => incomeChange(page)).toBe(before);
	await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
	await page.getByRole('button', { name: 'Redo' }).click();
	await expect(page).toHaveURL(/venezuela\.target=2\.9/);
});

test('a slider moves by keyboard: steps, stops, default', async ({ page }) => {
	await open(page);
	const track = slider(page, 'opec.offsetShare');
	await track.focus();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/opec\.offsetShare=0\.21/);
	await page.keyboard.press('Shift+ArrowRight');
	await expect(page).toHaveURL(/opec\.offsetShare=0\.31/);
	await page.keyboard.press('PageUp');
	await expect(page).toHaveURL(/opec\.offsetShare=0\.5/);
	await page.keyboard.press('Delete');
	await expect(page).not.toHaveURL(/opec\.offsetShare/);
});

test('a number of the sentence is dragged, stepped and typed where it stands; the column moves along', async ({
	page
}) => {
	await open(page);
	const number = page.getByRole('heading', { level: 1 }).getByRole('slider', { name: 'Target output' });
	const before = await incomeChange(page);
	await drag(page, await middle(number), 60);
	expect(await incomeChange(page)).toBeLessThan(before);
	await expect(page).toHaveURL(/venezuela\.target=2\.\d/);
	await number.focus();
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('Enter');
	const field = page.getByRole('heading', { level: 1 }).getByRole('textbox');
	await field.fill('2,500 kb/d');
	await field.press('Enter');
	await expect(page).toHaveURL(/venezuela\.target=2\.5/);
	await expect(lever(page, 'venezuela.target').getByRole('textbox')).toHaveValue('2.50');
	expect(await sentence(page)).toMatch(/plans 2\.5/);
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

test('typed values take units and arithmetic, and say why they refuse', async ({ page }) => {
	await open(page);
	const field = lever(page, 'venezuela.target').getByRole('textbox');
	await field.fill('1.2+0.3');
	await field.press('Enter');
	await expect(page).toHaveURL(/venezuela\.target=1\.5/);
	await field.fill('2,2');
	await field.press('Enter');
	await expect(lever(page, 'venezuela.target').getByText('ambiguous', { exact: false })).toBeVisible();
	await field.fill('99');
	await field.press('Enter');
	await expect(
		lever(page, 'venezuela.target').getByText('“Target output” takes 0.30 to 4.00 mb/d; you typed 99.')
	).toBeVisible();
	await expect(page).toHaveURL(/venezuela\.target=1\.5/);
});

test('a refused text is marked in its field and answered in the unit of the field, until it is mended', async ({
	page
}) => {
	await open(page);
	const offset = lever(page, 'opec.offsetShare');
	const field = offset.getByRole('textbox');
	await field.fill('-60');
	await field.press('Enter');
	const words = '“OPEC+ makes room” takes −50 to 100 %; you typed −60.';
	await expect(offset.getByRole('status')).toHaveText(words);
	await expect(field).toHaveAttribute('aria-invalid', 'true');
	await expect(field).toHaveAccessibleDescription(words);
	await expect(field).toHaveAccessibleErrorMessage(words);
	await field.press('Escape');
	await expect(field).toHaveValue('20');
	await expect(field).not.toHaveAttribute('aria-invalid');
	await expect(offset.getByRole('status')).toBeEmpty();
	await page.getByText(/^Venezuela’s path/).click();
	const path = lever(page, 'venezuela.path');
	await path.getByRole('textbox').fill('0:1.2, 4:9');
	await path.getByRole('textbox').press('Enter');
	await expect(path.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
	await expect(path.getByRole('textbox')).toHaveAccessibleErrorMessage(
		'“Path as points” takes 0 to 4 mb/d; you typed 9 at point 2.'
	);
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

test('the words for what an address got wrong are fetched with the first fault; where they do not come the plain message stands', async ({
	page
}) => {
	let refused = 0;
	await page.route('**/*.js', async (route) => {
		const response = await route.fetch();
		const text = await response.text();
		if (!text.includes('which says nothing here')) return route.fulfill({ response, body: text });
		refused++;
		return route.abort();
	});
	await open(page);
	expect(refused).toBe(0);
	await open(page, '?v=1&venezuela.target=99');
	await expect(page.getByText('venezuela.target requires 0.3…4 mb/d, got 99')).toBeVisible();
	expect(refused).toBe(1);
});

test('a preset brings its numbers and its triangle; a changed lever goes back to it', async ({ page }) => {
	await open(page);
	await page.getByRole('button', { name: /^this project/ }).click();
	await page
		.getByRole('radio', { name: /JPMorgan/ })
		.first()
		.check();
	await expect(page).toHaveURL(/p=jpmorgan/);
	await page.keyboard.press('Escape');
	const target = lever(page, 'venezuela.target');
	await slider(page, 'venezuela.target').focus();
	await page.keyboard.press('ArrowRight');
	await target.getByRole('button', { name: /^JPMorgan/ }).click();
	await expect(page).not.toHaveURL(/venezuela\.target/);
});

test('the same plan starts from today’s output at a press, is told, and is undone as one step', async ({
	page
}) => {
	await open(page, '?v=1&p=jpmorgan');
	const way = page.getByRole('button', { name: /^Start the same plan from today’s output/ });
	await expect(way).toHaveText(
		/sets “Output today” to 1\.2\smb\/d and lets “Path as points” begin there, in 2027\.$/
	);
	const before = await sentence(page);
	await way.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(
		/p=jpmorgan&venezuela\.initialOutput=1\.2&venezuela\.path=1\.45:1\.2,2:1\.35,10:2\.5/
	);
	await expect(way).toHaveCount(0);
	await expect(page.getByText(/already flow/)).toHaveCount(0);
	const after = await sentence(page);
	expect(after).not.toBe(before);
	expect(after).toMatch(/a path from 1\.2.mb\/d in 2027 to 2\.5.mb\/d/);
	const status = page.getByRole('status').filter({ hasText: after ?? 'no sentence' });
	await expect(status).toHaveText(/The plan starts from the 1\.2.mb\/d that Venezuela reported/);
	const back = page.getByRole('button', { name: 'Take it back' });
	await expect(back).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/p=jpmorgan$/);
	await expect(way).toBeFocused();
});

test('what was chosen counts as something to reset, and the levers alone go back to it', async ({ page }) => {
	await open(page, '?v=1&m=bh19');
	const column = page.getByRole('region', { name: 'Set the assumptions' });
	await expect(column.getByRole('button', { name: 'reset the 1 changed alone' })).toHaveCount(0);
	await slider(page, 'opec.offsetShare').focus();
	await page.keyboard.press('PageUp');
	await column.getByRole('button', { name: 'reset the 1 changed alone' }).click();
	await expect(page).toHaveURL(/\?v=1&m=bh19$/);
	await column.getByRole('button', { name: 'reset all' }).click();
	await expect(page).toHaveURL(/\?v=1$/);
	await expect(column.getByRole('radio', { name: 'this project' })).toBeChecked();
	await expect(column.getByRole('button', { name: 'reset all' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page).toHaveURL(/\?v=1&m=bh19$/);
});

test('the keyboard stays near where the word that was pressed goes', async ({ page }) => {
	const gone: readonly (readonly [query: string, word: RegExp])[] = [
		['?v=1&p=jpmorgan', /^Target output: /],
		['?v=1&venezuela.target=3', /^reset all/],
		['?v=1&foo=1', /^Close/]
	];
	for (const [query, word] of gone) {
		await open(page, query);
		const pressed = page.getByRole('button', { name: word }).first();
		const box = await pressed.boundingBox();
		await pressed.focus();
		await page.keyboard.press('Enter');
		await expect(page.locator('body'), String(word)).not.toBeFocused();
		const after = await page.locator(':focus').boundingBox();
		expect(Math.abs((after?.y ?? Infinity) - (box?.y ?? 0)), String(word)).toBeLessThan(200);
	}
});

test('the way back goes once another step follows', async ({ page }) => {
	await open(page, '?v=1&p=jpmorgan');
	await page.getByRole('button', { name: /^Start the same plan from today’s output/ }).click();
	await slider(page, 'opec.offsetShare').focus();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('button', { name: 'Take it back' })).toHaveCount(0);
});

test('a path is typed as points, and moving the target drops them', async ({ page }) => {
	await open(page);
	await page.getByText(/^Venezuela’s path/).click();
	const path = lever(page, 'venezuela.path');
	await path.getByRole('textbox').fill('0:1.2, 4:1.8');
	await path.getByRole('textbox').press('Enter');
	await expect(page).toHaveURL(/venezuela\.path=0:1\.2,4:1\.8/);
	expect(await sentence(page)).toMatch(/follows a path from 1\.2 to 1\.8/);
	await slider(page, 'venezuela.target').focus();
	await page.keyboard.press('ArrowRight');
	await expect(page).not.toHaveURL(/venezuela\.path/);
});

test('the chart leaves as a sharp picture, as numbers and as the whole run', async ({ page }) => {
	await open(page);
	const save = async (name: RegExp) => {
		if (!(await page.getByRole('button', { name }).isVisible())) {
			await page.getByRole('button', { name: 'Export', exact: true }).click();
		}
		const waiting = page.waitForEvent('download');
		await page.getByRole('button', { name }).click();
		const file = await waiting;
		return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
	};
	const picture = await save(/^PNG$/);
	expect(picture.name).toMatch(/^orinoco-.*\.png$/);
	expect([picture.bytes.readUInt32BE(16), picture.bytes.readUInt32BE(20)]).toEqual([3600, 2025]);
	const numbers = (await save(/^CSV$/)).bytes.toString();
	expect(numbers).toContain('2027-01');
	expect(numbers).toContain('v=1');
	const record = JSON.parse((await save(/^JSON$/)).bytes.toString());
	expect(record.scenario.brent).toHaveLength(120);
	expect(record.overrides).toEqual({});
});

test('the reader’s own measure has an axis in its unit and leaves as a picture with its formula', async ({
	page
}) => {
	await open(page);
	const measure = page.getByRole('region', { name: 'Your own measure' });
	// Figures further down are made when they come near.
	await expect(async () => {
		await page.mouse.wheel(0, 900);
		await expect(measure).toBeVisible({ timeout: 500 });
	}).toPass();
	await measure.getByLabel('Formula').fill('delta(urals)');
	await expect(measure.locator('path.area')).toHaveCount(3);
	await expect(measure.getByText(/^\$0 a barrel$/)).toBeVisible();
	const size = await measure
		.getByText('2030', { exact: true })
		.first()
		.evaluate((label) => parseFloat(getComputedStyle(label).fontSize));
	expect(size).toBeLessThanOrEqual(14);
	const waiting = page.waitForEvent('download');
	await measure.getByRole('button', { name: 'Save as SVG' }).click();
	const file = await waiting;
	expect(file.suggestedFilename()).toBe('orinoco-own-measure-2031.svg');
	expect(await readFile(await file.path(), 'utf8')).toContain('delta(urals), $ a barrel, by month');
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
