import type { Figure } from './figure.ts';

/** A chart's value axis as it stood when nothing moved. */
export type HeldAxis = Pick<Figure, 'id' | 'y'>;

/** The axis that holds still for a figure; null where another chart had it, or nothing holds. */
export function axisFor(id: string, held: HeldAxis | null | undefined): Figure['y'] | null {
	return held?.id === id ? held.y : null;
}

/**
 * A figure's memory of its value axis: while a lever is moved the axis holds still, so that the eye has a measure.
 *
 * @returns function from the making of a figure, which is given the axis to hold or null, and whether something moves
 */
export function heldAxis(): (make: (held: HeldAxis | null) => Figure, isMoving: boolean) => Figure {
	let rest: HeldAxis | null = null;
	return (make, isMoving) => {
		const figure = make(isMoving ? rest : null);
		if (figure.y !== rest?.y) rest = { id: figure.id, y: figure.y };
		return figure;
	};
}
