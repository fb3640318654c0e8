import { expect, test } from '@playwright/test';
import { openWhy } from './openWhy.ts';

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

test('the tornado keeps the bar of a lever that is set, and says which have none because they are held', async ({
	page
}) => {
	const section = await openWhy(page, 'opec.offsetShare=0.3&hold=fx.drift,russia.crudeExports');
	await expect(section.getByText(/^No bar for “.+” and “.+”, which are held\.$/)).toBeVisible();
	await expect(section.getByRole('button', { name: /^All \d+ levers$/ })).toHaveText('All 38 levers');
});
