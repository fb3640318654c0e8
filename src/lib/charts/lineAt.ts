import type { LineLayer } from './figure.ts';

/**
 * Height of a line at a place, straight between its points and level beyond its ends.
 *
 * @param line its places rise
 * @example lineAt({ x: [0, 2], y: [0, 4] }, 1); // => 2
 */
export function lineAt({ x, y }: Pick<LineLayer, 'x' | 'y'>, place: number): number {
	const next = firstFrom(x, place);
	if (next === 0) return y[0];
	if (next === x.length) return y[y.length - 1];
	const share = (place - x[next - 1]) / (x[next] - x[next - 1]);
	return y[next - 1] + share * (y[next] - y[next - 1]);
}

/** Index of the first of rising places that is not before another; their number where all are. A drag asks some hundred times a move. */
function firstFrom(places: readonly number[], place: number): number {
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (places[middle] >= place) high = middle;
		else low = middle + 1;
	}
	return low;
}
