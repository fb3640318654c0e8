import type { Page } from '@playwright/test';
import type { BenchLine, BenchSection } from '../line.ts';
import type { Site } from './browser.ts';

const KINDS = ['PNG', 'SVG', 'PDF', 'PPTX', 'XLSX'] as const;

async function exportTime(page: Page, kind: string): Promise<number> {
	const button = page.getByRole('dialog').getByRole('button', { name: kind, exact: true });
	return button.evaluate((element) => orinocoBench.export(element));
}

/** Time from the click to the file for each kind, the writer fetched with it the first time. */
export async function exportTimes(site: Site): Promise<BenchSection> {
	const page = await site.open('?v=1&p=goldman-2030');
	await page.getByRole('contentinfo').getByText('draws').waitFor();
	await page.getByRole('button', { name: 'Export', exact: true }).click();
	await page.getByRole('dialog').getByRole('img').first().waitFor();
	const lines: BenchLine[] = [];
	for (const kind of KINDS) {
		const first = await exportTime(page, kind);
		await page.getByRole('status').filter({ hasText: 'Saved as' }).first().waitFor();
		const again = await exportTime(page, kind);
		lines.push({ what: kind, value: first, unit: 'ms', note: `again: ${again.toFixed(0)} ms` });
	}
	await page.close();
	return { title: 'Exports, from the click to the file, the first time', lines };
}
