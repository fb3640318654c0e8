import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { drawn } from './drawn.ts';

/** Values in the chosen year as the small charts draw them. */
const smallValues = (page: Page) =>
	page
		.locator('[data-figure^=small]')
		.evaluateAll((charts) => charts.map((chart) => Number((chart as HTMLElement).dataset.value)));
const numbers = (page: Page) => page.locator('.station').allInnerTexts();
/** Frames that the page asks for while nothing moves. */
const idleFrames = (page: Page) =>
	page.evaluate(async () => {
		let asked = 0;
		const own = window.requestAnimationFrame;
		window.requestAnimationFrame = (callback) => {
			asked++;
			return own(callback);
		};
		await new Promise((resolve) => setTimeout(resolve, 500));
		window.requestAnimationFrame = own;
		return asked;
	});

test('small charts come up with a lever that is held still, stay as it is let go, and then nothing runs', async ({
	page
}) => {
	await page.goto('');
	await drawn(page);
	const before = await smallValues(page);
	const lever = page.getByRole('slider', { name: /^Target output/ }).last();
	await lever.scrollIntoViewIfNeeded();
	const { x, y, width, height } = (await lever.boundingBox()) as NonNullable<
		Awaited<ReturnType<typeof lever.boundingBox>>
	>;
	const share = await lever.evaluate((input: HTMLInputElement) => {
		const [low, high] = [Number(input.min), Number(input.max)];
		return (input.valueAsNumber - low) / (high - low);
	});
	const from = x + 7.5 + share * (width - 15);
	await page.mouse.move(from, y + height / 2);
	await page.mouse.down();
	for (let step = 1; step <= 12; step++) await page.mouse.move(from + 5 * step, y + height / 2);
	await expect.poll(async () => (await smallValues(page))[0]).toBeGreaterThan(before[0] + 0.1);
	// A held hand rests: the refined draws are there as well.
	await page.waitForTimeout(1000);
	const held = await smallValues(page);
	expect(await idleFrames(page)).toBe(0);
	const told = await numbers(page);
	await page.mouse.up();
	await drawn(page);
	expect(await smallValues(page)).toEqual(held);
	expect(await numbers(page)).toEqual(told);
	expect(await idleFrames(page)).toBe(0);
	await page.reload();
	await drawn(page);
	const anew = await smallValues(page);
	expect(anew).toHaveLength(5);
	// The address keeps the lever in the digits that are shown.
	anew.forEach((value, at) => expect(Math.abs(value / held[at] - 1)).toBeLessThan(0.001));
});
