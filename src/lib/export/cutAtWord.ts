/** What must not stand before an ellipsis: marks, and words that only lead to the next. */
const LOOSE_END = /(?:[\s,;:.(–-]+(?:and|or|of|the|by|to|in))*[\s,;:.(–-]*$/;

/** A text that goes on: without a loose end, with an ellipsis. */
export const ended = (text: string) => `${text.replace(LOOSE_END, '')}…`;

/**
 * A text as far as it fits, cut behind a whole word and ended by an ellipsis; a single word that is too long is cut within.
 *
 * @param fits whether a text has room, so that a shorter one has it too; what is cut is asked for with its ellipsis
 * @example cutAtWord('Caldara, Cavallo and others', ({ length }) => length <= 18); // => 'Caldara, Cavallo…'
 */
export function cutAtWord(text: string, fits: (text: string) => boolean): string {
	if (fits(text)) return text;
	const words = text.split(' ');
	const cut = (count: number) => ended(words.slice(0, count).join(' '));
	// Most words that fit, found by halves: a text may be a long note, and to ask may be to set it in lines.
	let [fitting, beyond] = [0, words.length];
	while (beyond - fitting > 1) {
		const middle = Math.floor((fitting + beyond) / 2);
		if (fits(cut(middle))) fitting = middle;
		else beyond = middle;
	}
	if (fitting > 0) return cut(fitting);
	const letters = [...words[0]];
	while (letters.length > 1 && !fits(ended(letters.join('')))) letters.pop();
	return ended(letters.join(''));
}
