import type { Figure, Layer } from '../charts/figure.ts';

/** Words of the page that speak to its user, as they read where somebody else reads them. */
const SPOKEN: readonly (readonly [string, string])[] = [
	['Your scenario', 'This scenario'],
	['your assumptions', 'the assumptions'],
	['your own', 'its own']
];

/** A text for readers who have not made the scenario. */
function told(text: string): string {
	return SPOKEN.reduce((words, [from, to]) => words.replaceAll(from, to), text);
}

function toldLayer(layer: Layer): Layer {
	const name = 'name' in layer ? { name: told(layer.name) } : {};
	const endLabel = 'endLabel' in layer && layer.endLabel ? { endLabel: told(layer.endLabel) } : {};
	return { ...layer, ...name, ...endLabel };
}

/** A figure for readers who have not made the scenario: "this", not "your". */
export function forReaders(figure: Figure): Figure {
	return { ...figure, caption: told(figure.caption), layers: figure.layers.map(toldLayer) };
}
