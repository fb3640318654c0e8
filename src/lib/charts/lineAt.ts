import type { LineLayer } from './figure.ts';

/**
 * Height of a line at a place, straight between its points and level beyond its ends.
 *
 * @example lineAt({ x: [0, 2], y: [0, 4] }, 1); // => 2
 */
export function lineAt({ x, y }: Pick<LineLayer, 'x' | 'y'>, place: number): number {
	const next = x.findIndex((at) => at >= place);
	if (next <= 0) return next === 0 ? y[0] : y[y.length - 1];
	const share = (place - x[next - 1]) / (x[next] - x[next - 1]);
	return y[next - 1] + share * (y[next] - y[next - 1]);
}
