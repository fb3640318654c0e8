import type { CDPSession } from '@playwright/test';
import type { BenchLine, BenchSection } from '../line.ts';
import type { Site } from './browser.ts';
import { fanDrawn } from './drags.ts';

const BYTES_A_MB = 2 ** 20;
const LEVER = '[data-lever="venezuela.target"] input[type=range]';
/** Time for the refined draws to come and be shown, and for all figures of the why column to be made. [ms] */
const REST = 2000;

/** What the page holds after everything that nobody needs was tidied away. */
async function held(session: CDPSession): Promise<{ heap: number; nodes: number; listeners: number }> {
	await session.send('HeapProfiler.collectGarbage');
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
	return { heap: usedSize / BYTES_A_MB, nodes, listeners };
}

/**
 * Memory of the page after many moves of a lever, beside a tenth of them: what grows would show.
 *
 * @param moves all of them
 */
export async function memory(site: Site, moves: number): Promise<BenchSection> {
	const page = await site.open('');
	await fanDrawn(page);
	// A key shows that somebody is there and has what lies beneath the first screen fetched, another has it made: it would
	// else count as growth.
	for (const key of ['Shift', 'Shift']) {
		await page.keyboard.press(key);
		await page.waitForTimeout(REST);
	}
	const session = await page.context().newCDPSession(page);
	const lever = await page.locator(LEVER).elementHandle();
	if (lever === null) throw new Error('The lever is not on the page.');
	const few = moves / 10;
	const lines: BenchLine[] = [];
	for (const [count, all] of [
		[few, few],
		[moves - few, moves]
	]) {
		await lever.evaluate((slider, much) => orinocoBench.move(slider, much), count);
		await page.waitForTimeout(REST);
		const { heap, nodes, listeners } = await held(session);
		lines.push({
			what: `after ${all.toLocaleString('en')} moves`,
			value: heap,
			unit: 'MB',
			note: `${nodes} nodes, ${listeners} listeners`
		});
	}
	await page.close();
	return { title: 'Memory of the page’s script, tidied', lines };
}
