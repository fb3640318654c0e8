/**
 * Words as a list in a sentence.
 *
 * @example listed(['A', 'B', 'C']); // => 'A, B and C'
 */
export function listed(words: readonly string[]): string {
	if (words.length < 2) return words.join('');
	return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
