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

test('what comes with a move makes room for itself, covers nothing, and gives the room back as the hand lets go', async ({
	page
}) => {
	// So little that no warning stands under the lever.
	await page.goto('?venezuela.target=1.4');
	await drawn(page);
	const lever = page.locator('[data-lever="venezuela.target"]');
	const note = lever.locator('.held');
	const next = page.locator('[data-lever="venezuela.yearsToTarget"]');
	const topOf = async () => ((await next.boundingBox()) ?? { y: NaN }).y;
	const words = () => note.innerText();
	const before = await topOf();
	expect(await words()).not.toContain('Brent');

	const track = lever.getByRole('slider').last();
	const { x, y, width, height } = (await track.boundingBox()) as NonNullable<
		Awaited<ReturnType<typeof track.boundingBox>>
	>;
	const at = (target: number) => x + 7.5 + ((target - 0.3) / 3.7) * (width - 15);
	const moveTo = (target: number) => page.mouse.move(at(target), y + height / 2, { steps: 5 });
	await moveTo(1.4);
	await page.mouse.down();
	await moveTo(2.6);
	await expect.poll(words).toContain('Brent');
	const lines = note.locator('p:not(:empty)');
	await expect
		.poll(async () => {
			const bottoms = await lines.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom));
			return Math.max(...bottoms) <= (await topOf());
		})
		.toBe(true);
	const among = await topOf();
	expect(among).toBeGreaterThan(before + 10);
	await moveTo(1.3);
	await expect.poll(words).not.toContain('Brent');
	expect(await topOf()).toBeCloseTo(among, 0);
	await page.mouse.up();
	await expect.poll(topOf).toBeCloseTo(before, 0);
});
