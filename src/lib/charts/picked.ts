import type { BandLayer, LineLayer } from './figure.ts';

/** A line or band with those of its points that are wanted. */
export function picked<Layer extends LineLayer | BandLayer>(
	layer: Layer,
	isWanted: (index: number) => boolean
): Layer {
	const cut = (values: readonly number[]) => values.filter((_, index) => isWanted(index));
	const { x } = layer;
	if (layer.kind === 'line') return { ...layer, x: cut(x), y: cut(layer.y) };
	return { ...layer, x: cut(x), low: cut(layer.low), high: cut(layer.high) };
}
