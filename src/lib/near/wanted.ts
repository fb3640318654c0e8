import { PATIENCE } from './near.ts';

/** What shows that somebody is there, before anything has been done: half a second of network lies between a hand that comes and a
 * page that has been scrolled. */
const SIGNS = [
	'pointermove',
	'pointerdown',
	'touchstart',
	'wheel',
	'scroll',
	'keydown',
	'focusin',
	'beforeprint'
] as const;

/**
 * Calls back once an element is in the window, or the reader shows that he is there, or after some seconds of rest: time to
 * fetch what stands there.
 *
 * @param then called once
 * @returns forgets the element
 */
export function whenWanted(element: Element, then: () => void): () => void {
	// Who has scrolled before the page was awake is there.
	if (scrollY > 0 || !('IntersectionObserver' in globalThis)) {
		then();
		return () => undefined;
	}
	const end = () => {
		observer.disconnect();
		clearTimeout(patience);
		for (const sign of SIGNS) removeEventListener(sign, want);
	};
	const want = () => {
		end();
		then();
	};
	const observer = new IntersectionObserver((entries) => {
		if (entries.some(({ isIntersecting }) => isIntersecting)) want();
	});
	const patience = setTimeout(want, PATIENCE);
	observer.observe(element);
	for (const sign of SIGNS) addEventListener(sign, want, { passive: true });
	return end;
}
