/**
 * Selects a whole sentence where it is pressed three times: numbers that are dragged end what the browser selects by itself. They
 * show that they are selected until the next press, which may drag one.
 *
 * Its levers take `--number-select` for their `user-select`.
 */
export function selectSentence({
	detail,
	target,
	currentTarget: sentence
}: MouseEvent & { readonly currentTarget: HTMLElement }): void {
	// A field selects its own text.
	if (detail !== 3 || (target as Element).closest('input')) return;
	sentence.style.setProperty('--number-select', 'text');
	getSelection()?.selectAllChildren(sentence);
	const end = () => sentence.style.removeProperty('--number-select');
	addEventListener('pointerdown', end, { capture: true, once: true });
}
