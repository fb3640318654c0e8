import { expect, test } from '@playwright/test';
import { open, sentence, slider } from './simulatorPage.ts';

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
	// The range of the draws, in brackets, is told more finely once they have come.
	const told = after?.split(' (')[0] ?? 'no sentence';
	const status = page.getByRole('status').filter({ hasText: told });
	await expect(status).toHaveText(/The plan starts from the 1\.2.mb\/d that Venezuela reported/);
	const back = page.getByRole('button', { name: 'Take it back' });
	await expect(back).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/p=jpmorgan$/);
	await expect(way).toBeFocused();
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
