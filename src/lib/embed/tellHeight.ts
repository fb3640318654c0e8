/** Version of the message that tells the page around how high the frame wants to be. */
const MESSAGE_VERSION = 1;

/**
 * Tells the page around whenever the height of an element changes.
 *
 * The message is `{ orinoco: 1, height }`, in CSS pixels. It holds no secret, so any page may hear it.
 *
 * @param element the frame's whole content
 * @returns a function that ends the telling
 */
export function tellHeight(element: HTMLElement): () => void {
	if (window.parent === window) return () => {};
	const observer = new ResizeObserver(() => {
		const height = Math.ceil(element.getBoundingClientRect().height);
		window.parent.postMessage({ orinoco: MESSAGE_VERSION, height }, '*');
	});
	observer.observe(element);
	return () => observer.disconnect();
}
