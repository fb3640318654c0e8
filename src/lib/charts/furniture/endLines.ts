/**
 * Words at a line's end in one line, or broken at a space into two of nearly equal width where one is too wide.
 *
 * @param width of a line at most [px]
 * @param measure width of a piece of text [px]
 * @returns one line or two; either may still be too wide where there is no better place to break
 * @example endLines('A Slow path −$2bn', 9, ({ length }) => length); // => ['A Slow', 'path −$2bn']
 */
export function endLines(
	text: string,
	width: number,
	measure: (text: string) => number
): readonly [string] | readonly [string, string] {
	if (measure(text) <= width) return [text];
	const words = text.split(' ');
	let best: readonly [string] | readonly [string, string] = [text];
	let widest = measure(text);
	for (let count = 1; count < words.length; count++) {
		const lines = [words.slice(0, count).join(' '), words.slice(count).join(' ')] as const;
		const wider = Math.max(...lines.map(measure));
		if (wider < widest) [best, widest] = [lines, wider];
	}
	return best;
}
