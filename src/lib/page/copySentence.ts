import { plainBlanks } from '../format/plainBlanks.ts';

/**
 * Puts what is selected of a sentence on the clipboard with its numbers, which the browser leaves out: they are dragged, and so
 * cannot be selected by themselves.
 *
 * A selection that goes on beyond the sentence is the browser's.
 */
export function copySentence(event: ClipboardEvent & { readonly currentTarget: HTMLElement }): void {
	const selection = getSelection();
	if (!event.clipboardData || !selection || selection.isCollapsed) return;
	const selected = selection.getRangeAt(0);
	const sentence = event.currentTarget;
	if (!sentence.contains(selected.startContainer)) return;
	if (!sentence.contains(selected.endContainer)) {
		// A hand that draws past the end of the sentence has selected the start of what follows.
		const beyond = selected.cloneRange();
		beyond.setStartAfter(sentence);
		if (beyond.toString().trim() !== '') return;
		selected.setEndAfter(sentence.lastChild as ChildNode);
	}
	event.clipboardData.setData('text/plain', plainBlanks(selected.cloneContents().textContent.trim()));
	event.preventDefault();
}
