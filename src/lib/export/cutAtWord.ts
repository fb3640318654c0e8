/** What must not stand before an ellipsis: marks, and words that only lead to the next. */
const LOOSE_END = /(?:[\s,;:.(–-]+(?:and|or|of|the|by|to|in))*[\s,;:.(–-]*$/;

/** A text that goes on: without a loose end, with an ellipsis. */
export const ended = (text: string) => `${text.replace(LOOSE_END, '')}…`;

/**
 * A text as far as it fits, cut behind a whole word and ended by an ellipsis; a single word that is too long is cut within.
 *
 * @param fits whether a text has room; what is cut is asked for with its ellipsis
 * @example cutAtWord('Caldara, Cavallo and others', ({ length }) => length <= 18); // => 'Caldara, Cavallo…'
 */
export function cutAtWord(text: string, fits: (text: string) => boolean): string {
	if (fits(text)) return text;
	const words = text.split(' ');
	while (words.length > 1) {
		words.pop();
		const cut = ended(words.join(' '));
		if (fits(cut)) return cut;
	}
	const letters = [...words[0]];
	while (letters.length > 1 && !fits(ended(letters.join('')))) letters.pop();
	return ended(letters.join(''));
}
