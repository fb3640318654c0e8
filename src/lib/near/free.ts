import { isHolding, watchHolding } from './holding.ts';
import { PATIENCE } from './near.ts';

/** What shows that somebody is there; of a press its end. */
const SIGNS = ['pointermove', 'pointerup', 'touchend', 'wheel', 'scroll', 'keyup', 'focusin'] as const;
/** Caught on their way down: a part may keep its events for itself. */
const HOW = { capture: true, passive: true };

const waiting = new Set<() => void>();
let isWatching = false;
let isSomebodyThere = false;

function tell(): void {
	// The end of a press is a sign of its own.
	if (isHolding()) return;
	isSomebodyThere = true;
	for (const sign of SIGNS) removeEventListener(sign, tell, HOW);
	for (const then of waiting) then();
	waiting.clear();
}

function watch(): void {
	if (isWatching) return;
	isWatching = true;
	watchHolding();
	for (const sign of SIGNS) addEventListener(sign, tell, HOW);
	setTimeout(tell, PATIENCE);
}

/**
 * Calls back at the first sign of a reader whose hand is free, or after some seconds of rest: time for what nobody misses until
 * then.
 *
 * @param then called once
 * @returns forgets it
 */
export function whenFree(then: () => void): () => void {
	if (isSomebodyThere) then();
	else {
		watch();
		waiting.add(then);
	}
	return () => waiting.delete(then);
}
