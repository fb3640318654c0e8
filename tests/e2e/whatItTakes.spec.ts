import { expect, test } from '@playwright/test';
import { openWhy } from './openWhy.ts';

test('a target is typed as the levers are, and refused in a sentence where it is no number', async ({
	page
}) => {
	const section = await openWhy(page, '');
	const target = section.getByLabel('Target, $bn a year');
	const type = async (text: string) => {
		await target.fill(text);
		await target.press('Enter');
	};
	// There before it has words, so that the first of them are read out.
	const status = section.getByRole('region', { name: 'What would it take' }).getByRole('status');
	await expect(status).toHaveText('');
	await type('-$2.5bn a year');
	await expect(target).toHaveValue('−$2.5');
	await type('five');
	await expect(target).toHaveValue('−$2.5');
	await expect(
		section.getByRole('status').filter({ hasText: 'The target stays: you typed “five”' })
	).toHaveCount(1);
	await type('-1e1');
	await expect(target).toHaveValue('−$10');
	await expect(section.getByText('The target stays')).toHaveCount(0);
});

test('what it would take is asked of every station and of any lever', async ({ page }) => {
	const section = await openWhy(page, '');
	const figure = section.getByRole('region', { name: 'What would it take' });
	await figure.getByLabel('Result').selectOption('budget');
	const target = figure.getByLabel('Target, trillion roubles a year');
	await target.fill('-0.3');
	await target.press('Enter');
	await expect(target).toHaveValue('−0.3');
	const other = figure.getByLabel('Another lever');
	await other.focus();
	await other.selectOption({ label: 'Rouble follows oil' });
	// The list stays where it is, so that the keyboard can go on in it.
	await expect(other).toBeFocused();
	await expect(figure.getByRole('row')).toHaveCount(7);
	await expect(figure.getByRole('row').last()).toContainText(/none in range: −0\.\d+\s+trn to/);
	await figure
		.getByRole('row', { name: /^Target output/ })
		.getByRole('button')
		.click();
	await page.getByRole('button', { name: /^The budget collects/ }).click();
	await expect(page.locator('[data-figure^=budget]')).toHaveAttribute('data-value', /^-0\.(29|30)/);
	// A link brings the question along, and what was given for another result comes back with that.
	await expect(page).toHaveURL(/[?&]takes=budget:-0\.3:fx\.\w+(&|$)/);
	await openWhy(page, new URL(page.url()).search.replace('?v=1&', ''));
	await expect(target).toHaveValue('−0.3');
	await figure.getByLabel('Another lever').selectOption('');
	await expect(figure.getByRole('row').last().getByRole('cell').last()).toHaveText('');
	await figure.getByLabel('Result').selectOption('income');
	await expect(figure.getByLabel('Target, $bn a year')).toHaveValue('−$5');
	await expect(page).not.toHaveURL(/takes=/);
	await figure.getByLabel('Result').selectOption('budget');
	await expect(target).toHaveValue('−0.3');
});

test('a lever beneath a path of points is said to be unread where a value of it is offered', async ({
	page
}) => {
	const section = await openWhy(page, 'p=jpmorgan');
	const row = section.getByRole('row', { name: /^Target output/ });
	await expect(row).toContainText('not read');
	await expect(
		section.getByText(
			'Target output is not read while the path is given as points; moving it drops the points.'
		)
	).toBeVisible();
});

test('in large type the result of a search is whole, and chosen from a list', async ({ page }) => {
	const section = await openWhy(page, '');
	await page
		.getByRole('contentinfo')
		.getByRole('button', { name: /Large type/ })
		.click();
	const shown = section.locator('h3 .choice > span');
	await expect(shown).toContainText('Russia’s hard-currency income');
	for (const width of [1920, 390]) {
		await page.setViewportSize({ width, height: 900 });
		const room = () =>
			shown.evaluate((words) => {
				const cell = words.closest('.cell') ?? words;
				return cell.getBoundingClientRect().right - words.getBoundingClientRect().right;
			});
		await expect.poll(room, { message: `at ${width} px` }).toBeGreaterThanOrEqual(0);
	}
	await section.getByRole('combobox', { name: 'Result' }).selectOption('the price of Brent');
	await expect(shown).toContainText('the price of Brent');
});

test('a target of many digits is written as the page writes numbers, and stays what it is until it is typed', async ({
	page
}) => {
	const section = await openWhy(page, 'takes=budget:-0.333333333');
	const field = section.getByLabel('Target, trillion roubles a year');
	await expect(field).toHaveValue('−0.3333');
	await field.fill('');
	await field.fill('−0.3333');
	await field.press('Enter');
	await expect(page).toHaveURL(/takes=budget:-0\.333333333$/);
	await field.fill('-0.35');
	await field.press('Enter');
	await expect(page).toHaveURL(/takes=budget:-0\.35$/);
});
