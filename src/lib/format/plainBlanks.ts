/** Blanks that hold a line together on the page; in a plain text they come out as signs of their own. */
const HARD_BLANKS = /[\u00a0\u202f]/g;

/** Text with blanks that any program knows. */
export function plainBlanks(text: string): string {
	return text.replace(HARD_BLANKS, ' ');
}
