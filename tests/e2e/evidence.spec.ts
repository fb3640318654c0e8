import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { caseResults } from '../../models/cases/cases.ts';
import { auditOf } from './audit.ts';

const results = caseResults();

test('every case stands there with the verdict that the model gives now', async ({ page }) => {
	await page.goto('evidence');
	for (const { id, verdict } of results) {
		await expect(page.locator(`[id="${id}"] .verdict`)).toHaveText(new RegExp(`^${verdict}`));
	}
});

test('the head counts other people’s results, and identities apart from them', async ({ page }) => {
	await page.goto('evidence');
	const count = (tolerance: string) => {
		const chosen = results.filter((result) => result.tolerance === tolerance);
		return [chosen.length, chosen.filter(({ verdict }) => verdict === 'hit').length];
	};
	const [cases, hits] = count('band');
	const [official, holding] = count('hard');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		`Of ${cases} results that other people published, the model hits ${hits} and misses ${cases - hits}.`
	);
	await expect(page.locator('.lead')).toContainText(`${holding} of ${official} hold`);
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
