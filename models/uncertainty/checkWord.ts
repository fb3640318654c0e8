import { shownValue } from '../parameters/shownValue.ts';

/**
 * Refuses a word that is not among those that there are. Types keep it from who uses them; who does not would get a number of
 * something else.
 *
 * @param name of what the word says
 * @throws {RangeError} with the words that there are
 * @example checkWord('of', 'level', ['level', 'difference']); // => undefined
 */
export function checkWord(name: string, word: unknown, words: readonly string[]): void {
	if (!(words as readonly unknown[]).includes(word))
		throw new RangeError(`${name} requires one of ${words.join(', ')}, got ${shownValue(word)}`);
}
