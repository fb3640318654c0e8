import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Opens an address and goes down the why section, whose figures are made when they come near. */
async function openWhy(page: Page, query: string) {
	await page.goto(`?v=1&${query}`);
	const section = page.getByRole('region', { name: 'Why, and how sure' });
	await expect(async () => {
		await page.mouse.wheel(0, 700);
		await expect(section.getByRole('heading', { name: 'Your own measure' })).toBeVisible({ timeout: 300 });
	}).toPass();
	return section;
}

test('an own measure and a threshold stand in the address, and come back with it', async ({ page }) => {
	const section = await openWhy(page, 'p=jpmorgan');
	await section.getByLabel('Formula').fill('mean(delta(brent))');
	const threshold = section.getByLabel(/^Threshold, .*bn/).first();
	await threshold.fill('9');
	await threshold.press('Enter');
	await expect(page).toHaveURL(/p=jpmorgan&measure=mean%28delta%28brent%29%29&threshold=-9$/);
	const { search } = new URL(page.url());
	const again = await openWhy(page, search.replace('?v=1&', ''));
	await expect(again.getByLabel('Formula')).toHaveValue('mean(delta(brent))');
	await expect(again.getByLabel(/^Threshold, .*bn/).first()).toHaveValue('9');
	// In dollars a barrel nine would be another question.
	await page.getByRole('button', { name: /Brent/ }).first().press('Enter');
	await expect(page).not.toHaveURL(/threshold/);
});

test('a threshold is typed as the levers are, and refused in a sentence where it is no number', async ({
	page
}) => {
	const section = await openWhy(page, 'p=jpmorgan');
	const threshold = section.getByLabel(/^Threshold, .*bn/).first();
	const type = async (text: string) => {
		await threshold.fill(text);
		await threshold.press('Enter');
	};
	await type('1e2');
	await expect(threshold).toHaveValue('100');
	await expect(page).toHaveURL(/threshold=-100$/);
	await type('1x2');
	await expect(threshold).toHaveValue('100');
	const refusal = section.getByRole('status').filter({ hasText: 'you typed “1x2”' });
	await expect(refusal).toHaveText(/^The threshold stays: .*it takes bn, m\.$/);
	await type('$500m a year');
	await expect(threshold).toHaveValue('0.5');
	await expect(refusal).toHaveCount(0);
});

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

test('a chance, a sum and a part over time have no answer where a year without a price is in them', async ({
	page
}) => {
	// No price clears in 2027 and 2028: receipts of 2029 look back, and so do the sums.
	const glut =
		'm=demand-only&shock.supply=5&shock.demand=-0.1&shock.years=2&market.demandElasticityShort=-0.005&market.demandElasticityLong=-0.01';
	const section = await openWhy(page, `${glut}&station=budget&year=2029`);
	await expect(
		section.getByRole('heading', {
			name: 'No price clears the market in 2028, so there is no answer in 2029'
		})
	).toBeVisible();
	await expect(section.getByRole('row', { name: 'Added up over ten years' })).toContainText('no answer');
	await expect(section.getByRole('row', { name: 'Change in 2029' })).not.toContainText('no answer');
	await section.getByRole('radio', { name: 'Over time' }).first().check();
	await expect(section.getByText('there is no answer, and nothing is drawn.')).toBeVisible();
});

test('the values of a bar whose end is where the lever stands do not run into one another', async ({
	page
}) => {
	// Both ends of “Target output” and of “OPEC+ makes room” lie on one side of what is set.
	const section = await openWhy(
		page,
		'venezuela.target=4&venezuela.yearsToTarget=1&opec.offsetShare=-0.5&grades.discount=45&year=2036'
	);
	await expect(section.locator('.drawn').first()).toBeVisible();
	const touching = await section.locator('li:has(.drawn)').evaluateAll((rows) =>
		rows.flatMap((row) => {
			const [one, other] = [...row.querySelectorAll('.input')].map((words) => words.getBoundingClientRect());
			return other && one.left < other.right && other.left < one.right ? [row.textContent?.trim()] : [];
		})
	);
	expect(touching).toEqual([]);
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

test('a discount that widens as Brent rises is not said to narrow', async ({ page }) => {
	const section = await openWhy(page, 'p=rystad-decline');
	await expect(section.getByText(/The discount widens as Brent rises, which takes/)).toBeVisible();
	await expect(section.getByText(/narrows/)).toHaveCount(0);
	const row = section.getByRole('row', { name: /For every Venezuelan barrel lost/ });
	await expect(row).toContainText('+$');
	await expect(section.getByRole('row', { name: /^in roubles/ })).toContainText('+');
	await expect(section.getByRole('row', { name: /^Share of GDP/ })).toContainText('+');
});

test('a shock elsewhere is not put down to Venezuelan barrels', async ({ page }) => {
	const section = await openWhy(page, 'shock.supply=-15&shock.years=10');
	await expect(section.getByText(/the next largest part is more barrels sold/)).toBeVisible();
	await expect(section.getByRole('row', { name: /^Share of GDP/ })).toBeVisible();
	await expect(section.getByRole('row', { name: /barrel/ })).toHaveCount(0);
});

test('where nothing changes, no draw and no lever is given a figure', async ({ page }) => {
	const section = await openWhy(page, 'venezuela.delivery=0');
	await expect(section.getByRole('heading', { name: /^No draw changes Russia’s income in/ })).toBeVisible();
	await expect(section.getByText(/one in ten/)).toHaveCount(0);
	await expect(
		section.getByRole('heading', { name: 'Only “Share of the plan delivered” moves this' })
	).toBeVisible();
	await expect(section.getByRole('button', { name: /^Set / })).toHaveCount(2);
	await section.getByRole('button', { name: 'All 40 levers' }).click();
	await expect(section.getByText('moves nothing here')).toHaveCount(39);
	await expect(section.getByRole('row', { name: /^Target output/ })).toContainText('it does not move this');
	await expect(
		section.getByRole('heading', { name: 'Barrels against OPEC+: neither moves Russia’s income here' })
	).toBeVisible();
});

test('a year whose market no price clears has no answer to take apart', async ({ page }) => {
	const section = await openWhy(
		page,
		'm=demand-only&shock.supply=5&shock.demand=-0.1&shock.years=10&market.demandElasticityShort=-0.005&market.demandElasticityLong=-0.01'
	);
	await expect(section.getByText('No price clears the market in 2031, so there is no answer.')).toBeVisible();
	await expect(section.getByRole('heading', { name: /^At its fastest your path adds/ })).toBeVisible();
	await expect(section.getByText(/in 100/)).toHaveCount(0);
	await expect(section.getByText('All together')).toHaveCount(0);
	await expect(section.getByRole('paragraph').filter({ hasText: 'no result' })).toContainText(
		'no price clears the market in 2031'
	);
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

test('bars of capital are read once each, and no line ends between a minus and its dollars', async ({
	page
}) => {
	const section = await openWhy(page, '');
	const bars = section.getByRole('list', { name: 'Capital spent in Venezuela, $bn a year' });
	await expect(bars).toMatchAriaSnapshot(`
		- list "Capital spent in Venezuela, $bn a year":
		  - listitem: "/^2027: \\\\d+$/"
	`);
	const note = section.getByRole('paragraph').filter({ hasText: 'one in ten below' });
	await expect(note).toBeVisible();
	for (let width = 320; width <= 1440; width += 80) {
		await page.setViewportSize({ width, height: 900 });
		const broken = await note.evaluate((element) => {
			const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
			const heightOf = (node: Node, from: number, until: number) => {
				const range = document.createRange();
				range.setStart(node, from);
				range.setEnd(node, until);
				return range.getBoundingClientRect().height;
			};
			let [found, count] = [0, 0];
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				for (const { index } of (node.textContent ?? '').matchAll(/−\u2060?\$\d/g)) {
					found++;
					if (heightOf(node, index, index + 4) > 1.5 * heightOf(node, index, index + 1)) count++;
				}
			}
			return { found, count };
		});
		expect(broken, `at ${width} px`).toEqual({ found: 3, count: 0 });
	}
});
