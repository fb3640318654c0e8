/** Time that drawing may take of a frame before the rest waits for the next. [ms] judgement: half a frame of 60 a second */
const BUDGET = 8;

type Draw = () => void;

/** What waits to be drawn, in the order in which it was asked for. */
const waiting = new Set<Draw>();
/** Charts that are drawn before the others, because the reader looks at them. */
const first = new WeakSet<Draw>();
let frame = 0;

/** Draws what leads, then one at least of what follows, then as many more as the frame has time for. */
function drawFrame(): void {
	frame = 0;
	const from = performance.now();
	const leading = [...waiting].filter((draw) => first.has(draw));
	const following = [...waiting].filter((draw) => !first.has(draw));
	let isFirstToFollow = true;
	for (const draw of [...leading, ...following]) {
		const mustDraw = first.has(draw) || isFirstToFollow;
		if (!mustDraw && performance.now() - from > BUDGET) break;
		if (!first.has(draw)) isFirstToFollow = false;
		waiting.delete(draw);
		draw();
	}
	if (waiting.size > 0) ask();
}

function ask(): void {
	frame ||= requestAnimationFrame(drawFrame);
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
