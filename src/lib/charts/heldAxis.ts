import type { Axis, Figure } from './figure.ts';

/**
 * A figure's memory of its value axis: while a lever is moved the axis holds still, so that the eye has a measure.
 *
 * @returns function that gives a figure the axis of the last one at rest while something moves, if it is the same chart
 */
export function heldAxis(): (figure: Figure, isMoving: boolean) => Figure {
	let rest: { readonly id: string; readonly y: Axis } | null = null;
	return (figure, isMoving) => {
		if (isMoving && rest?.id === figure.id) return { ...figure, y: rest.y };
		rest = figure;
		return figure;
	};
}
