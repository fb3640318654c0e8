const due: (() => void)[] = [];
let isRunning = false;

function runNext(): void {
	const next = due.shift();
	isRunning = next !== undefined;
	if (next === undefined) return;
	setTimeout(runNext);
	next();
}

/**
 * Runs work in a task of its own, after what was asked for earlier, so that no move of the hand waits for all of it.
 *
 * @param work called once
 */
export function inTurn(work: () => void): void {
	due.push(work);
	if (isRunning) return;
	isRunning = true;
	setTimeout(runNext);
}

/** Runs all that is due on the spot: paper does not wait. */
export function endTurns(): void {
	while (due.length > 0) due.shift()?.();
}
