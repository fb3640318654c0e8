import type { Page } from '@playwright/test';
import { handOf } from './hand.ts';
import type { Move } from './recorded.ts';
import { countWork, workEach, workSoFar } from './work.ts';
import type { Work } from './work.ts';

const LEVER = '[data-lever="venezuela.target"] input[type=range]';
/** Moves that warm the page up and do not count. */
export const WARM_UP = 40;
/** Every move is far enough for another value of the lever. [px] */
const STRIDE = 2;
/** Part of the track that is travelled, from its left end. */
const FROM = 0.15;
const UNTIL = 0.85;

/** A drag as the page lived through it. */
export interface Drag {
	readonly moves: readonly Move[];
	/** What a move costs the page's thread. */
	readonly work: Work;
	/** Fans that were asked for, over the moves. [1] */
	readonly fans: number;
}

/** Place on a track of a hand that goes to and fro at a steady pace. [px] */
function placeAt(step: number, width: number): number {
	const span = (UNTIL - FROM) * width;
	const travelled = (step * STRIDE) % (2 * span);
	return FROM * width + (travelled <= span ? travelled : 2 * span - travelled);
}

/**
 * Drags the first lever by real mouse moves, one after the other as the browser takes them.
 *
 * @param page the simulator with its fan drawn
 * @param count moves that count
 * @param throttle how many times slower the page's own thread is made; the draws' worker is not
 */
export async function drag(page: Page, count: number, throttle: number): Promise<Drag> {
	const session = await page.context().newCDPSession(page);
	await countWork(session);
	await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
	const box = await page.locator(LEVER).boundingBox();
	if (box === null) throw new Error('The lever is not on screen.');
	const middle = box.y + box.height / 2;
	const place = (step: number) => [box.x + placeAt(step, box.width), middle] as const;
	const hand = handOf(session);
	// A hand comes before it presses; what it announces is fetched and made before anything is measured.
	await hand.come(...place(0));
	await page.waitForLoadState('networkidle');
	await hand.press(...place(0));
	for (let step = 1; step <= WARM_UP; step++) await hand.move(...place(step));
	const fansAsked = () => page.evaluate(() => orinocoBench.fans());
	await page.evaluate(() => orinocoBench.takeMoves().length);
	const fansBefore = await fansAsked();
	const from = await workSoFar(session);
	for (let step = WARM_UP + 1; step <= WARM_UP + count; step++) await hand.move(...place(step));
	const until = await workSoFar(session);
	const fans = ((await fansAsked()) - fansBefore) / count;
	await hand.release(...place(WARM_UP + count));
	await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	// The last picture is painted after the last move was taken.
	await page.waitForTimeout(100);
	const moves = await page.evaluate(() => orinocoBench.takeMoves());
	await session.detach();
	return { moves, work: workEach(from, until, count), fans };
}
