/**
 * Edits that make one word of another: letters put in, left out, exchanged.
 *
 * @example edits('run', 'rum'); // => 1
 */
export function edits(one: string, other: string): number {
	let above = Array.from({ length: other.length + 1 }, (_, column) => column);
	for (let row = 1; row <= one.length; row++) {
		const current = [row];
		for (let column = 1; column <= other.length; column++) {
			const exchanged = above[column - 1] + (one[row - 1] === other[column - 1] ? 0 : 1);
			current.push(Math.min(exchanged, above[column] + 1, current[column - 1] + 1));
		}
		above = current;
	}
	return above[other.length];
}

/**
 * Known word nearest to a mistyped one; null where none is near.
 *
 * @example nearest('preset', ['presets', 'run']); // => 'presets'
 */
export function nearest(word: string, known: readonly string[]): string | null {
	// Longer input is no slip of the hand.
	if (word.length > 60) return null;
	const ranked = known
		.map((candidate) => ({ candidate, distance: edits(word.toLowerCase(), candidate.toLowerCase()) }))
		.sort((one, other) => one.distance - other.distance);
	const [best] = ranked;
	return best !== undefined && best.distance <= Math.max(2, word.length / 3) ? best.candidate : null;
}

/**
 * Words that name the nearest known one; nothing where none is near.
 *
 * @param prefix before the known word, as it is typed
 * @example suggestion('jsn', ['json'], '--'); // => '; nearest: --json'
 */
export function suggestion(word: string, known: readonly string[], prefix = ''): string {
	const found = nearest(word, known);
	return found === null ? '' : `; nearest: ${prefix}${found}`;
}
