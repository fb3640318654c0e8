import { expect, test } from '@playwright/test';
import { rested } from './drawn.ts';

/** A glut that a price clears as set, but not in every draw. */
const PARTLY =
	'm=demand-only&shock.supply=5&shock.demand=-0.1&shock.years=2&market.demandElasticityShort=-0.05&market.demandElasticityLong=-0.5&vary=market.demandElasticityShort&year=2027';
const LEFT_OUT = /Up to [\d,]+ of 8,192 draws are left out where no price clears their market\./;

test('of draws without a price the page says how many, wherever it says how many there are', async ({
	page
}) => {
	await page.goto(`?v=1&${PARTLY}&station=price&show=level`);
	await rested(page);
	await expect(page.getByRole('contentinfo')).toContainText(/8,192 draws, up to [\d,]+ without a price ·/);
	await expect(page.getByText(LEFT_OUT).first()).toBeVisible();
	await page.getByRole('radio', { name: '20 paths' }).first().check();
	await expect(page.getByText('A draw’s line stops where no price clears its market.')).toBeVisible();
	const section = page.getByRole('region', { name: 'Why, and how sure' });
	await expect(async () => {
		await page.mouse.wheel(0, 700);
		await expect(section.getByRole('heading', { name: 'Your own measure' })).toBeVisible({ timeout: 300 });
	}).toPass();
	await expect(
		section.getByText(/half of all draws end below.* [\d,]+ of 8,192 draws are left out/i)
	).toBeVisible();
	await section.getByLabel('Formula').scrollIntoViewIfNeeded();
	await expect(
		section.getByText(/Bands hold .* month by month\. Up to [\d,]+ of 8,192 draws are left out/)
	).toBeVisible({ timeout: 20_000 });
	await expect(
		section.getByText(
			'No bar for “Demand answers at once”: at an end of its span no price clears the market.'
		)
	).toBeVisible();
	await section.getByRole('radio', { name: 'Share of the variance' }).check();
	await expect(
		section.getByText(/Of [\d,]+ of 1,024 sets of draws one has no price: the shares are/)
	).toBeVisible({
		timeout: 40_000
	});
});

test('two scenarios are held against each other in the draws that have a price in both', async ({ page }) => {
	const pin = PARTLY.replace('&year=2027', '').replaceAll('&', '!');
	const pins = `name=A!${pin};name=B!${pin.replace('shock.supply=5', 'shock.supply=4.9')}`;
	await page.goto(`compare?v=1&year=2027&station=price&pins=${pins}&bands=on`);
	await expect(page.getByText(/draws? that both share/)).toContainText(
		/[\d,]+ of 1,024 draws are left out: in them no price clears the market of one of the two\.$/,
		{ timeout: 40_000 }
	);
	for (const letter of ['A', 'B'])
		await expect(
			page.getByText(new RegExp(`Up to [\\d,]+ of 1,024 draws of ${letter} are left out`)).first()
		).toBeVisible();
});
