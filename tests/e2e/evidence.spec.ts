import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { caseResults } from '../../models/cases/cases.ts';
import { hitsOf } from '../../src/lib/evidence/hitsOf.ts';
import { auditOf } from './audit.ts';

const results = caseResults();

test('every case stands there with the verdict that the model gives now', async ({ page }) => {
	await page.goto('evidence');
	for (const { id, verdict } of results) {
		await expect(page.locator(`[id="${id}"] .verdict`)).toHaveText(new RegExp(`^${verdict}`));
	}
});

test('the head counts what could be missed, and the rest apart from it', async ({ page }) => {
	await page.goto('evidence');
	const { cases, hits } = hitsOf(results, 'model');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		`Of ${cases} results that other people published, the model hits ${hits} and misses ${cases - hits}.`
	);
	const lead = page.locator('.lead');
	for (const kind of ['weak', 'official'] as const) {
		const apart = hitsOf(results, kind);
		await expect(lead).toContainText(`${apart.hits} of ${apart.cases}`);
	}
	await expect(lead).toContainText('the world price, where the model hits 1 of 3');
});

test('a case leads to its source where the registry has an address', async ({ page }) => {
	await page.goto('evidence');
	await expect(page.locator('#B-M1').getByRole('link', { name: 'BH19' })).toHaveAttribute(
		'href',
		'https://doi.org/10.1257/aer.20151569'
	);
	await expect(
		page.locator('#months-receipts').getByRole('link', { name: 'MinFin oil and gas' })
	).toHaveCount(1);
});

test('a miss says why, and the head leads to it', async ({ page }) => {
	await page.goto('evidence');
	const missed = results.filter(({ verdict, tolerance }) => verdict === 'miss' && tolerance !== 'soft');
	for (const { id, title } of missed) {
		await expect(page.locator(`[id="${id}"] .why`)).toContainText('outside');
		await expect(page.getByRole('link', { name: title, exact: true }).first()).toHaveAttribute(
			'href',
			`#${id}`
		);
	}
});

test('each stage has its months as a table', async ({ page }) => {
	await page.goto('evidence');
	const figure = page.locator('#months-exports');
	await figure.getByText('Table').click();
	await expect(figure.locator('tbody tr')).toHaveCount(7);
	await expect(figure.locator('tbody')).toContainText('partly recalled');
});

for (const colorScheme of ['light', 'dark'] as const) {
	for (const width of [390, 1440]) {
		test(`evidence: no violation of accessibility, ${colorScheme}, ${width}`, async ({ page }) => {
			test.slow();
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 900 });
			await page.goto('evidence');
			expect((await new AxeBuilder({ page }).options(auditOf(colorScheme)).analyze()).violations).toEqual([]);
			expect(
				await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
			).toBeLessThanOrEqual(0);
		});
	}
}
