import type { Page } from '@playwright/test';
import { drag, WARM_UP } from './drag.ts';

/** Moves during which frames are counted. */
const MOVES = 110;

/** Recorded once with every frame that a page makes, after its style, layout and paint. */
const FRAME_MADE = 'Layerize';

/**
 * Frames that the page makes for a change while a lever is dragged, on average: 1 where a change is drawn with the bands of the
 * one before in one frame, and nothing is left for a frame of its own.
 *
 * Recording costs time, so nothing else is measured in this drag.
 *
 * @param page the simulator with its fan drawn, the only page of its browser
 * @param throttle how many times slower the page's own thread is made
 */
export async function framesMade(page: Page, throttle: number): Promise<number> {
	const browser = page.context().browser();
	if (browser === null) throw new Error('The page has no browser to record.');
	await browser.startTracing(page, { categories: ['devtools.timeline'] });
	await drag(page, MOVES, throttle);
	const recorded = (await browser.stopTracing()).toString();
	const { traceEvents } = JSON.parse(recorded) as { traceEvents: { readonly name: string }[] };
	return traceEvents.filter(({ name }) => name === FRAME_MADE).length / (WARM_UP + MOVES);
}
