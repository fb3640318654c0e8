import { expect, test } from '@playwright/test';
import { drawn } from './drawn.ts';
import { drag, incomeChange, lever, middle, open, sentence, slider } from './simulatorPage.ts';

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
