import { expect, test } from '@playwright/test';
import { drawn } from './drawn.ts';

const EVENTS = 200_000;
/** Events of one part; between parts the page paints and answers. */
const PART = 20_000;
const TRACK = '[data-lever="venezuela.target"] input[type=range]';

test('two hundred thousand moves of a slider end at the last one, without an error', async ({ page }) => {
	test.slow();
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	await page.goto('');
	await drawn(page);
	const track = page.locator(TRACK);
	await track.evaluate(
		async (element, { events, part }) => {
			const slider = element as HTMLInputElement;
			const send = (value: number) => {
				slider.value = String(value);
				slider.dispatchEvent(new Event('input', { bubbles: true }));
			};
			for (let sent = 0; sent < events; sent += part) {
				for (let event = sent; event < sent + part; event++) send(0.3 + (event % 3700) / 1000);
				await new Promise((resolve) => setTimeout(resolve));
			}
			send(2.75);
			slider.dispatchEvent(new Event('change', { bubbles: true }));
		},
		{ events: EVENTS, part: PART }
	);
	await expect(page.locator('[data-lever="venezuela.target"]').getByRole('textbox')).toHaveValue('2.75');
	await expect(page).toHaveURL(/venezuela\.target=2\.75/);
	await drawn(page);
	await track.press('Delete');
	await expect(page).not.toHaveURL(/venezuela\.target/);
	expect(errors).toEqual([]);
});

test.describe('an address of a megabyte', () => {
	test.use({ serviceWorkers: 'allow' });

	test('is named, not read, and the page goes on', async ({ page }) => {
		test.slow();
		await page.goto('');
		// A host refuses so long an address; what was kept for offline use does not.
		await page.evaluate(async () => {
			await navigator.serviceWorker.ready;
			if (navigator.serviceWorker.controller === null)
				await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
		});
		await page.goto(`?v=1&pins=${'x'.repeat(1_000_000)}`);
		await expect(page.getByText(/at most 8,000 characters; this one has 1,000,009/).first()).toBeAttached();
		await page.goto(`?v=1&opec.offsetShare=0.3#${'x'.repeat(1_000_000)}`);
		await expect(page.locator('[data-sentence]')).toHaveAttribute('data-sentence', /makes room for 30/);
	});
});
