/** Frames for which the aim is kept: what comes into sight above it is laid out within a few. assumption */
const FRAMES = 24;
/** What shows that the reader has taken the page over. */
const SIGNS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Shows the part that an address names, and keeps it where it is while parts above it, laid out only once they are near,
 * take the height that is theirs. Ends with the reader's first move.
 *
 * @param hash with its `#`; one that names nothing is left alone
 */
export function aim(hash: string): void {
	const target = document.getElementById(hash.slice(1));
	if (target === null) return;
	const ending = new AbortController();
	for (const sign of SIGNS)
		addEventListener(sign, () => ending.abort(), { passive: true, signal: ending.signal });
	let frames = 0;
	const keep = (): void => {
		if (ending.signal.aborted) return;
		target.scrollIntoView({ behavior: 'instant' });
		if (++frames < FRAMES) requestAnimationFrame(keep);
		else ending.abort();
	};
	requestAnimationFrame(keep);
}
