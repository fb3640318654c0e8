/** A line's end that the width of the source made; those before the points of a list are meant. */
const SOURCE_LINE = /\n(?!- )/g;

/**
 * A text of a docstring whose lines end where the page ends them.
 *
 * @example flowing('from the first\nto the last'); // => 'from the first to the last'
 */
export function flowing(text: string): string {
	return text.replaceAll(SOURCE_LINE, ' ');
}
