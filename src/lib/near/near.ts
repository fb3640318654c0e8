import { endTurns, inTurn } from '$lib/start/turns.ts';
import { isHolding, watchHolding } from './holding.ts';

/** How far beneath the window a part is made ready. [px] judgement: two turns of a wheel */
const AHEAD = 500;
/** Rest after which all is made even so, for who listens to the page or lists its headings. [ms] judgement */
export const PATIENCE = 8000;
/** What shows that the reader has begun. Ends of presses: what grows during one would slip from beneath the pointer. */
const SIGNS = ['pointerup', 'keyup', 'wheel', 'touchend'] as const;

const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | null = null;
let isWatching = false;
let hasBegun = false;
let isPrinting = false;

function make(element: Element): void {
	const then = waiting.get(element);
	if (then === undefined) return;
	waiting.delete(element);
	observer?.unobserve(element);
	inTurn(then);
}

/** Makes all that waits: who searches, jumps or prints must find the whole page. */
function makeAll(): void {
	for (const element of [...waiting.keys()]) make(element);
}

/** Paper does not wait: what comes while it is laid out is made on the spot. */
function print(): void {
	isPrinting = true;
	makeAll();
	endTurns();
}

/** Once the reader has begun, all is made when the browser has nothing else to do. */
function begin(): void {
	if (hasBegun) return;
	for (const sign of SIGNS) removeEventListener(sign, begin);
	if ('requestIdleCallback' in globalThis) requestIdleCallback(makeAll);
	else setTimeout(makeAll);
	hasBegun = true;
}

function watch(): void {
	if (isWatching) return;
	isWatching = true;
	for (const sign of SIGNS) addEventListener(sign, begin, { passive: true });
	watchHolding();
	// The end of a press begins by itself.
	setTimeout(() => isHolding() || begin(), PATIENCE);
	addEventListener('beforeprint', print);
	addEventListener('afterprint', () => (isPrinting = false));
	if (!('IntersectionObserver' in globalThis)) return;
	observer = new IntersectionObserver(
		(entries) => entries.filter(({ isIntersecting }) => isIntersecting).forEach(({ target }) => make(target)),
		{ rootMargin: `${AHEAD}px 0px` }
	);
}

/**
 * Calls back once an element comes near the window, or the reader has begun to do something, or prints.
 *
 * @param element stands where the part will stand
 * @param then makes the part; called once, in a task of its own
 * @returns forgets the element
 */
export function whenNear(element: Element, then: () => void): () => void {
	watch();
	if (isPrinting) {
		then();
		return () => undefined;
	}
	waiting.set(element, then);
	if (hasBegun || observer === null) make(element);
	else observer.observe(element);
	return () => {
		waiting.delete(element);
		observer?.unobserve(element);
	};
}
