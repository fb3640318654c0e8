import type { Figure, Layer } from './figure.ts';
import { axisFor } from './heldAxis.ts';
import type { HeldAxis } from './heldAxis.ts';

/** A figure whose value axis is not chosen yet. */
export type Axisless = Omit<Figure, 'y'>;

/** Values between which the axis must reach: what is drawn, to the edge of the palest band. */
const drawnValues = (layers: readonly Layer[]): Iterable<number> => ({
	*[Symbol.iterator]() {
		for (const layer of layers) {
			if (layer.kind === 'band') {
				yield* layer.low;
				yield* layer.high;
			} else yield* layer.y;
		}
	}
});

/** A figure on the axis that its layers ask for, or on the one that holds still. */
export function onAxis(
	figure: Axisless,
	made: (values: Iterable<number>) => Figure['y'],
	held: HeldAxis | null | undefined
): Figure {
	const y = axisFor(figure.id, held) ?? made(drawnValues(figure.layers));
	// Nothing is measured where nothing is drawn: the ground alone stays.
	return { ...figure, y: figure.layers.length > 0 ? y : { ...y, ticks: y.ticks.slice(0, 1) } };
}
