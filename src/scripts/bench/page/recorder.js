// Runs in the page under measurement, before anything of the page's own.
//
// Input to paint: a move of the mouse is stamped by the browser when it arrives and handled at the start of the next
// frame. The recorder notes when the page begins to handle it, asks for the frame that follows, and posts a message from
// inside that frame; the message is delivered once script, style, layout and paint of the frame are done. A browser may
// let the next frame go before the message: the move that this frame begins with then ends the wait. What the compositor
// and the screen add after that is not in it.

/** @typedef {{ arrived: number, handled: number }} Taken */

/** @type {(Taken & { painted: number })[]} */
const moves = [];
/** @type {Taken | null} */
let latest = null;
/**
 * Moves whose frame is on its way.
 *
 * @type {Taken[]}
 */
const inFrame = [];
let largestPaint = 0;
let fans = 0;
/** @type {(() => void) | null} */
let saved = null;

addEventListener(
	'pointermove',
	(event) => {
		endFrame();
		latest = { arrived: event.timeStamp, handled: performance.now() };
	},
	true
);
addEventListener(
	'input',
	() => {
		const move = latest;
		if (move === null) return;
		latest = null;
		requestAnimationFrame(() => {
			inFrame.push(move);
			soon(endFrame);
		});
	},
	true
);
new PerformanceObserver((list) => {
	for (const { startTime } of list.getEntries()) largestPaint = startTime;
}).observe({ type: 'largest-contentful-paint', buffered: true });

const told = Worker.prototype.postMessage;
/**
 * Counts the fans that are asked for while a lever moves.
 *
 * @param {[any, any?]} message
 */
Worker.prototype.postMessage = function (...message) {
	if (message[0].kind === 'request') fans++;
	told.apply(this, message);
};

const { click } = HTMLAnchorElement.prototype;
/** A file that is ready leaves by a click on a link: that is the end of an export, and no file need be written. */
HTMLAnchorElement.prototype.click = function () {
	if (this.download !== '' && saved !== null) saved();
	else click.call(this);
};

/** Whatever the page does after a frame, it does once the frame is painted. */
function endFrame() {
	const painted = performance.now();
	for (const move of inFrame.splice(0)) moves.push({ ...move, painted });
}

/** @param {() => void} work done as the next task */
function soon(work) {
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = () => {
		port1.close();
		work();
	};
	port2.postMessage(null);
}

Object.assign(globalThis, {
	orinocoBench: {
		/** Moves painted since the last time. */
		takeMoves: () => moves.splice(0),
		/** Fans asked for since the page was opened. */
		fans: () => fans,
		/** First and largest contentful paint. [ms] */
		paints: () => ({
			first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
			largest: largestPaint
		}),
		/**
		 * Moves a slider back and forth by events alone, each handled before the next: a finished move is held back for no
		 * frame.
		 *
		 * @param {HTMLInputElement} slider
		 * @param {number} count
		 */
		async move(slider, count) {
			const { low, high } = { low: Number(slider.min), high: Number(slider.max) };
			for (let step = 0; step < count; step++) {
				slider.value = String(low + (high - low) * Math.abs(((step * 0.007) % 2) - 1));
				for (const type of ['input', 'change']) slider.dispatchEvent(new Event(type, { bubbles: true }));
				await new Promise((resolve) => soon(() => resolve(null)));
			}
		},
		/**
		 * Time from a click to the file. [ms]
		 *
		 * @param {HTMLElement} button
		 */
		async export(button) {
			const from = performance.now();
			await new Promise((resolve) => {
				saved = () => resolve(null);
				button.click();
			});
			saved = null;
			return performance.now() - from;
		}
	}
});
