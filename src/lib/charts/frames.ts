import { flushSync } from 'svelte';

/** Time that the charts which follow may take of a frame before the rest waits for the next. [ms] judgement: a quarter of a frame of 60 a second */
const BUDGET = 4;

type Draw = () => void;

/** What waits to be drawn, in the order in which it was asked for. */
const waiting = new Set<Draw>();
/** Charts that are drawn before the others, because the reader looks at them. */
const first = new WeakSet<Draw>();
/** What is done before the next frame is drawn. */
const before = new Set<() => void>();
let frame = 0;

/** Draws what leads, then one at least of what follows, then as many more as the frame has time for. */
function drawFrame(): void {
	try {
		prepare();
	} finally {
		frame = 0;
	}
	for (const draw of [...waiting].filter((draw) => first.has(draw))) run(draw);
	// The first drawing of a frame pays for the style of the whole page: time counts from there on.
	const from = performance.now();
	for (const draw of [...waiting]) {
		run(draw);
		if (performance.now() - from > BUDGET) break;
	}
	if (waiting.size + before.size > 0) ask();
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
