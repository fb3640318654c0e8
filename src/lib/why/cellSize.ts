/**
 * Side of a cell of a map whose outer cells are centred on the ends of the plot.
 *
 * @param length of the plot [px]; below 0 while the page has no room for it yet
 * @param count cells along it, at least 2
 * @returns [px], >= 0: a drawing takes no negative size
 * @example cellSize(280, 29); // => 10
 */
export function cellSize(length: number, count: number): number {
	return Math.max(0, length / (count - 1));
}
