/** What takes the keyboard. */
const TAKES =
	'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]';

/** Elements around one, the nearest first. */
function around(element: Element): Element[] {
	const found: Element[] = [];
	for (let at = element.parentElement; at !== null; at = at.parentElement) found.push(at);
	return found;
}

/** Whether an element is there to be pressed again. */
const isLeft = (element: Element) => element.isConnected && !element.matches(':disabled');

/**
 * Keeps the keyboard in its place where the word that was pressed goes, or cannot be pressed again: the first in what is left around
 * it takes the focus, which the browser would let fall to the top of the page.
 *
 * Listens before all others, while the word still stands in its place.
 *
 * @param event of a press; those of a pointer are left alone
 */
export function keepFocus({ target, detail }: MouseEvent): void {
	if (detail > 0 || !(target instanceof Element)) return;
	const pressed = target.closest<HTMLElement>('button, a, summary');
	if (pressed === null || pressed !== document.activeElement) return;
	const places = around(pressed);
	const { pathname } = location;
	// The page has followed the press, and the browser has taken the focus away, one frame later.
	requestAnimationFrame(() =>
		setTimeout(() => {
			const { activeElement } = document;
			const isLost = activeElement === null || activeElement === document.body || activeElement === pressed;
			// Another page begins at its top, or where its address leads.
			if (!isLost || isLeft(pressed) || location.pathname !== pathname) return;
			for (const place of places.filter(({ isConnected }) => isConnected)) {
				const next = [...place.querySelectorAll<HTMLElement>(TAKES)].find((one) => one.checkVisibility());
				if (next !== undefined) return next.focus();
			}
		})
	);
}
