/** Room between a word and its note, and between the note and the window's edge. [px] design */
const GAP = 6;
const EDGE = 18;

type Box = Pick<DOMRect, 'left' | 'top' | 'bottom'>;
type Size = Pick<DOMRect, 'width' | 'height'>;

/** Place of a note on the page: beneath a word, or above it where there is no room; never beyond the window. [px] */
export function besides(word: Box, note: Size): { readonly left: number; readonly top: number } {
	const below = word.bottom + GAP;
	const hasRoom = below + note.height + EDGE <= innerHeight || word.top - GAP - note.height < 0;
	const top = hasRoom ? below : word.top - GAP - note.height;
	const right = document.documentElement.clientWidth - note.width - EDGE;
	return { left: scrollX + Math.max(EDGE, Math.min(word.left, right)), top: scrollY + top };
}
