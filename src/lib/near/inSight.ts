/**
 * Tells whether an element is in the window, now and whenever that changes.
 *
 * @param tell where the browser cannot say, it is told that it is
 * @returns stops telling
 */
export function whileInSight(element: Element, tell: (isInSight: boolean) => void): () => void {
	if (!('IntersectionObserver' in globalThis)) {
		tell(true);
		return () => undefined;
	}
	const observer = new IntersectionObserver((entries) => tell(entries.at(-1)?.isIntersecting ?? true));
	observer.observe(element);
	return () => observer.disconnect();
}
