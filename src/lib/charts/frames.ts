import { flushSync } from 'svelte';

/** Time that what follows may take of a frame before the rest waits for the next. [ms] judgement: a sixteenth of a frame of 60 a second, some three small charts on a laptop */
const BUDGET = 1;

type Draw = () => void;

/** What waits to be drawn, in the order in which it was asked for. */
const waiting = new Set<Draw>();
/** Charts that are drawn before the others, because the reader looks at them. */
const first = new WeakSet<Draw>();
/** What is done before the next frame is drawn. */
const before = new Set<() => void>();
/** Changes that wait for a frame with time for them, in the order in which they were asked for. */
const changes = new Set<() => void>();
let frame = 0;

/** Draws what leads, then one change and one drawing at least of what follows, then as many more as the frame has time for. */
function drawFrame(): void {
	try {
		prepare();
		drawInTurn();
	} finally {
		frame = 0;
		// What fails is not tried again, and keeps nothing else from being drawn.
		if (waiting.size + changes.size + before.size > 0) ask();
	}
}

function drawInTurn(): void {
	for (const draw of [...waiting].filter((draw) => first.has(draw))) run(draw);
	// The first drawing of a frame pays for the style of the whole page: time counts from there on.
	const from = performance.now();
	while (changes.size + waiting.size > 0) {
		const [change] = changes;
		if (change !== undefined) {
			changes.delete(change);
			change();
			flushSync();
		}
		const [draw] = waiting;
		if (draw !== undefined) run(draw);
		if (performance.now() - from > BUDGET) break;
	}
}

/** What it changes is drawn in this frame. */
function prepare(): void {
	if (before.size === 0) return;
	for (const work of [...before]) {
		before.delete(work);
		work();
	}
	flushSync();
}

function run(draw: Draw): void {
	waiting.delete(draw);
	draw();
}

function ask(): void {
	frame ||= requestAnimationFrame(drawFrame);
}

/**
 * Changes something at the beginning of the next frame, early enough to be drawn in it.
 *
 * @param work the same function each time
 */
export function beforeFrame(work: () => void): void {
	before.add(work);
	ask();
}

/**
 * Changes something in the next frame that has time for it, one change after the other.
 *
 * @param change the same function each time
 */
export function changeSoon(change: () => void): void {
	changes.add(change);
	ask();
}

/**
 * Draws in the next frame that has time, however often it is asked until then.
 *
 * All charts of a page share the frames: on a quick machine all are drawn in one, on a slow one the large chart is drawn in
 * every frame and the small ones in turn, so that a hand never waits for six charts.
 *
 * @param draw the same function each time
 * @param leads whether it is drawn before the others
 */
export function drawSoon(draw: Draw, leads: boolean): void {
	if (leads) first.add(draw);
	else first.delete(draw);
	waiting.add(draw);
	ask();
}

/** Takes back what was asked for. */
export function drawNever(draw: Draw): void {
	waiting.delete(draw);
}

/** Takes back a change that was asked for. */
export function changeNever(change: () => void): void {
	changes.delete(change);
}
