/** Colour of a mark: what it stands for. */
export type PlotColour = 'br' | 've' | 'ru' | 'base' | 'quiet';

/** A straight-edged line through points of the plot's own units. */
export interface PlotLine {
	readonly points: readonly (readonly [x: number, y: number])[];
	readonly colour: PlotColour;
	readonly kind: 'solid' | 'thin' | 'dashed';
	/** Words at the line's end; absent where another mark says it. */
	readonly label?: string;
}

/** A band between two edges, given by the same places. */
export interface PlotArea {
	readonly points: readonly (readonly [x: number, low: number, high: number])[];
	readonly colour: PlotColour;
	/** Draws of 100 that it holds; bands lie over one another, so that each step darkens. */
	readonly holds: 50 | 80 | 90;
}

/** A dot; hollow where its figure was recalled and not verified. */
export interface PlotDot {
	readonly x: number;
	readonly y: number;
	readonly colour: PlotColour;
	readonly hollow: boolean;
	/** Other end of a stem drawn to the dot. */
	readonly stem?: number;
	/** Whether the stem is worth a look. */
	readonly far?: boolean;
}

/** Two or three words beside a point. */
export interface PlotNote {
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly side: 'left' | 'right';
}

/** A mark on an axis, with its words. */
export interface Tick {
	readonly value: number;
	readonly label: string;
}

/** Upright rule with its words, such as where the projection starts. */
export interface PlotRule {
	readonly x: number;
	readonly label: string;
}

/** All that a plot shows; drawn without script from plain marks. */
export interface PlotSpec {
	readonly x: readonly [low: number, high: number];
	readonly y: readonly [low: number, high: number];
	readonly xTicks: readonly Tick[];
	readonly yTicks: readonly Tick[];
	/** Beneath the lines, the palest first. */
	readonly areas?: readonly PlotArea[];
	readonly lines: readonly PlotLine[];
	readonly dots: readonly PlotDot[];
	readonly notes: readonly PlotNote[];
	readonly rule: PlotRule | null;
}

/**
 * Place of a value in a span, in per cent of it.
 *
 * @example percentOf(5, [0, 20]); // => 25
 */
export function percentOf(value: number, [low, high]: readonly [number, number]): number {
	return (100 * (value - low)) / (high - low);
}
