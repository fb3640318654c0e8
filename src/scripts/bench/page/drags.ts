import type { Page } from '@playwright/test';
import type { BenchSection } from '../line.ts';
import type { Site } from './browser.ts';
import { drag } from './drag.ts';
import { dragLines } from './dragLines.ts';
import { framesMade } from './framesMade.ts';

/** The simulator draws five stations and the large chart: six charts, whatever its address holds. */
const PLAIN = '';
const SIX_PINS =
	'?v=1&pins=name=Goldman!p=goldman-2030;name=Morgan!p=jpmorgan;name=Low!venezuela.target=1.5;name=High!venezuela.target=3;name=Room!opec.offsetShare=0.3;name=Cap!cap.enforcedShare=1';
const THROTTLE = 4;
/** What p95 is held to: a frame on a laptop, a twentieth of a second on a processor a quarter as fast. [ms] */
const BARS = { plain: 17, throttled: 50 };

/** Waits until the fan stands beside the lines. */
export async function fanDrawn(page: Page): Promise<void> {
	await page.getByRole('contentinfo').getByText('draws').waitFor();
	await page.locator('[data-figure][aria-busy=true]').first().waitFor({ state: 'detached' });
	await page.waitForLoadState('networkidle');
}

/** Slider input to paint, with the fan live: the plain page and one with six pins, each plain and throttled. */
export async function drags(site: Site, moves: number): Promise<BenchSection[]> {
	const sections: BenchSection[] = [];
	for (const [what, path] of [
		['six charts', PLAIN],
		['six charts, six pins in the address', SIX_PINS]
	]) {
		const page = await site.open(path);
		await fanDrawn(page);
		const run = async (how: string, throttle: number, bar: number) => {
			const lines = dragLines(await drag(page, moves, throttle), await framesMade(page, throttle), bar);
			sections.push({ title: `Slider input to paint, fan live, ${what}, ${how}`, lines });
		};
		await run('plain', 1, BARS.plain);
		await run(`page’s thread ${THROTTLE} times slower`, THROTTLE, BARS.throttled);
		await page.close();
	}
	return sections;
}
