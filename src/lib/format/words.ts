/** Words of a change: up, down, none. */
export type ChangeWords = readonly [up: string, down: string, none: string];

const HIGHER: ChangeWords = ['higher', 'lower', 'unchanged'];
const MORE: ChangeWords = ['more', 'less', 'the same'];

/**
 * Word for a change.
 *
 * @param smallest changes of a smaller size count as none, in the unit of `change`
 * @example changeWord(-1.2, ['higher', 'lower', 'unchanged']); // => 'lower'
 */
function changeWord(change: number, words: ChangeWords, smallest = 0): string {
	if (!(Math.abs(change) > smallest)) return words[2];
	return change > 0 ? words[0] : words[1];
}

/** Word for the change of a price or a level. */
export function higherOrLower(change: number, smallest = 0): string {
	return changeWord(change, HIGHER, smallest);
}

/** Word for the change of an amount. */
export function moreOrLess(change: number, smallest = 0): string {
	return changeWord(change, MORE, smallest);
}

/**
 * A text with a capital at its beginning.
 *
 * @example capital('brent falls'); // => 'Brent falls'
 */
export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * Words as a list in a sentence.
 *
 * @example listed(['A', 'B', 'C']); // => 'A, B and C'
 */
export function listed(words: readonly string[]): string {
	if (words.length < 2) return words.join('');
	return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
