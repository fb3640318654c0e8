import { stat } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { auditOf } from './audit.ts';

const LINK = 'compare?v=1&pins=name=Central;name=Goldman!p=goldman-2030;name=No room!opec.offsetShare=0';

test('an empty page says how to pin and has three comparisons one click away', async ({ page }) => {
	await page.goto('compare');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Pin two futures/);
	await page.getByRole('button', { name: 'How far apart are the forecasters?' }).click();
	await expect(page.getByRole('region', { name: /^Pinned/ }).getByRole('heading', { level: 3 })).toHaveCount(
		3
	);
	await expect(page).toHaveURL(/pins=/);
});

test('a link shows two people the same sentence and the same tables', async ({ browser, baseURL }) => {
	const seen: string[] = [];
	for (let reader = 0; reader < 2; reader++) {
		const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
		const page = await context.newPage();
		await page.goto(`${LINK}&year=2030&layout=table`);
		await expect(page.getByText('In 2030', { exact: false }).first()).toBeVisible();
		await expect(page.getByText(/draws that both share/)).toBeVisible();
		seen.push(await page.getByRole('main').innerText());
		await context.close();
	}
	expect(seen[0]).toBe(seen[1]);
	expect(seen[0]).toMatch(/A takes \$[\d.]+bn, B \$[\d.]+bn and C \$[\d.]+bn a year from Russia/);
});

test('different outlooks are said and drawn by calendar', async ({ page }) => {
	await page.goto(LINK);
	await expect(page.getByText('A and C start in 2027, B in 2026.')).toBeVisible();
});

test('what makes a pin’s number is said beneath the chart in every layout, of the year looked at, and nothing where nothing is', async ({
	page
}) => {
	await page.goto(`${LINK};name=Viewed!m=km14;name=Other view!m=km14!opec.offsetShare=0`);
	const list = page.getByRole('region', { name: 'What makes the numbers of 2031' });
	await expect(list.getByRole('listitem')).toHaveText([
		/^B\s+Seen from January 2026: 0\.3 of the 1\.1\smb\/d more in 2031 already flow/,
		/^D, E\s+Market view: Kilian and Murphy 2014\.$/
	]);
	for (const layout of ['Small multiples', 'Table']) {
		await page.getByRole('button', { name: layout, exact: true }).click();
		await expect(list).toBeVisible();
	}
	await page.emulateMedia({ media: 'print' });
	await expect(list).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await page.goto('compare?v=1&pins=name=A;name=B!opec.offsetShare=0');
	await expect(page.getByRole('region', { name: 'Year by year' })).toBeVisible();
	await expect(page.getByRole('region', { name: /^What makes/ })).toHaveCount(0);
});

test('only the levers that differ stand in the table, bold where they depart', async ({ page }) => {
	await page.goto('compare?v=1&pins=name=A;name=B!opec.offsetShare=0;name=C!opec.offsetShare=0.35');
	const levers = page.getByRole('region', { name: 'Only one lever differs' });
	await expect(levers.getByRole('row')).toHaveCount(2);
	await expect(levers.getByRole('cell')).toHaveText([/20/, /0/, /35/]);
});

test('every year that the pins share stands in the table beneath, once', async ({ page }) => {
	await page.goto(LINK);
	const years = page.getByRole('region', { name: 'Year by year' });
	await expect(years.getByRole('rowheader')).toHaveText([
		'2027',
		'2028',
		'2029',
		'2030',
		'2031',
		'2032',
		'2033',
		'2034',
		'2035'
	]);
	await page.getByRole('button', { name: 'Table', exact: true }).click();
	await expect(years).toHaveCount(0);
	await expect(page.getByRole('rowheader', { name: '2031' })).toHaveCount(1);
});

test('what is looked at is kept in the address', async ({ page }) => {
	await page.goto(LINK);
	await page.getByRole('button', { name: 'Table', exact: true }).click();
	await page.getByRole('group', { name: 'Measured from' }).getByRole('button', { name: 'B' }).click();
	await expect(page).toHaveURL(/layout=table&against=B/);
	await page.reload();
	await expect(page.getByRole('heading', { level: 2, name: /Against B/ })).toBeVisible();
});

test('pins that do the same are said to, in sentence, title and table', async ({ page }) => {
	await page.goto('compare?v=1&pins=name=x;name=y');
	await expect(page.getByText(/^In 2031 A and B each take \$[\d.]+bn a year from Russia\.$/)).toBeVisible();
	await expect(page.getByRole('heading', { level: 2, name: 'A and B cost Russia the same' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'No lever differs' })).toBeVisible();
	await page
		.getByRole('group', { name: 'Measured from' })
		.getByRole('button', { name: 'A', exact: true })
		.click();
	await expect(page.getByText(/income is the same with B as with A\.$/)).toBeVisible();
});

test('a lead is told only of years in which the table shows one', async ({ page }) => {
	await page.goto('compare?v=1&layout=table&pins=name=x;name=y!venezuela.target=3!opec.offsetShare=0.6');
	const heading = page.getByRole('heading', { level: 2, name: /costs Russia most/ });
	const [, last, first] = /^A costs Russia most until (\d+); (?:from (\d+) on|then) it is B$/.exec(
		await heading.innerText()
	) as RegExpExecArray;
	const cells = async (year: number) =>
		page
			.getByRole('row', { name: new RegExp(`^${year}`) })
			.first()
			.getByRole('cell')
			.allInnerTexts();
	for (let year = Number(last) + 1; year < Number(first); year++) {
		const [a, b] = await cells(year);
		expect(a).toBe(b);
	}
	for (const year of [Number(last), Number(first)]) {
		const [a, b] = await cells(year);
		expect(a).not.toBe(b);
	}
});

test('of many pins two have bands in one drawing, each in its own, and the caption says which', async ({
	page
}) => {
	const many = [1, 1.5, 2, 2.5, 3].map((target) => `name=${target}!venezuela.target=${target}`).join(';');
	await page.goto(`compare?v=1&bands=on&pins=${many}`);
	await expect(page.getByText('Five bands would hide one another: only A and B')).toBeVisible();
	await page.getByRole('group', { name: 'To', exact: true }).getByRole('button', { name: 'E' }).click();
	await expect(page.getByText('only A and E')).toBeVisible();
	await page.getByRole('button', { name: 'Small multiples' }).click();
	await expect(page.getByText('would hide one another')).toHaveCount(0);
	await expect(page.getByText('In 80 of 100 draws')).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
	for (const width of [390, 1440]) {
		test(`no barrier at ${width} px in ${scheme}`, async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			await page.emulateMedia({ colorScheme: scheme });
			await page.goto(`${LINK}&bands=on`);
			await expect(page.getByRole('heading', { name: /levers differ/ })).toBeVisible();
			const { violations } = await new AxeBuilder({ page }).options(auditOf(scheme)).analyze();
			expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
			const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(overflow).toBeLessThanOrEqual(0);
		});
	}
}

test('the comparison goes out in every kind of file, named after its pins', async ({ page }) => {
	await page.goto(`${LINK}&bands=on`);
	await expect(page.getByText('In 80 of 100 draws')).toBeVisible();
	await page.getByRole('main').getByRole('button', { name: 'Export', exact: true }).click();
	const room = page.getByRole('dialog');
	for (const ending of ['png', 'svg', 'pdf', 'pptx', 'xlsx', 'csv', 'json']) {
		const download = page.waitForEvent('download');
		await room.getByRole('button', { name: ending.toUpperCase(), exact: true }).click();
		const file = await download;
		const size = ['png', 'svg', 'pdf'].includes(ending) ? '-1200x675' : '';
		expect(file.suggestedFilename()).toBe(
			`orinoco-central-goldman-no-room-income-bands-2031${size}.${ending}`
		);
		expect((await stat(await file.path())).size).toBeGreaterThan(300);
		await expect(room.getByText('Saved as')).toBeVisible();
	}
});
