let holds = false;
let isWatching = false;

/** Learns from now on of every press and its end: on their way down, since a part may keep its events for itself. */
export function watchHolding(): void {
	if (isWatching) return;
	isWatching = true;
	const how = { capture: true, passive: true };
	addEventListener('pointerdown', () => (holds = true), how);
	for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => (holds = false), how);
	// A list or a menu of the browser's own may keep the end of a press for itself.
	addEventListener('pointermove', ({ buttons }) => (holds &&= buttons !== 0), how);
}

/** Whether the reader holds something: what is made meanwhile would hold the hand up. */
export const isHolding = () => holds;
