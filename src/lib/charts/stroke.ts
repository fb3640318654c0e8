import type { LineLayer, LineRole } from './figure.ts';

/** Weight and dash of a line on a large and on a small chart. */
interface Stroke {
	readonly width: number;
	readonly small: number;
	readonly dash: readonly number[];
	readonly smallDash: readonly number[];
	readonly opacity: number;
}

const solid = { dash: [], smallDash: [] } as const;

/** The chart grammar's lines: the baseline is always dashed, the scenario always the strongest. */
export const STROKES: Readonly<Record<LineRole, Stroke>> = {
	scenario: { ...solid, width: 2.25, small: 1.75, opacity: 1 },
	baseline: { width: 1.5, small: 1.1, dash: [5, 4], smallDash: [3, 3], opacity: 1 },
	history: { ...solid, width: 1.5, small: 1.1, opacity: 1 },
	bridge: { width: 1.5, small: 1.1, dash: [4, 4], smallDash: [2, 3], opacity: 0.7 },
	companion: { ...solid, width: 1, small: 0.8, opacity: 0.75 },
	path: { ...solid, width: 0.9, small: 0.6, opacity: 0.42 },
	pin: { ...solid, width: 2.5, small: 1.75, opacity: 1 }
};

/** Dash of a line: a pin's own, else its role's. */
export function dashOf(layer: LineLayer, isSmall: boolean): readonly number[] {
	const stroke = STROKES[layer.role];
	return layer.dash ?? (isSmall ? stroke.smallDash : stroke.dash);
}
