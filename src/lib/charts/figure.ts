/**
 * One description of a chart, plain and serialisable. The page's chart, the composed exports and the terminal all
 * draw from it, so that they cannot show different numbers. Nothing in it depends on a size or a theme.
 */

/** Token of a colour: Venezuela, the world price, Russia, the baseline, a pin. */
export type Tone = 've' | 'br' | 'ru' | 'base' | 'pin-a' | 'pin-b' | 'pin-c' | 'pin-d' | 'pin-e' | 'pin-f';

/** What a line is. It decides weight and dash: the baseline is always dashed. */
export type LineRole = 'scenario' | 'baseline' | 'history' | 'bridge' | 'companion' | 'path' | 'pin';

/** A line through points. x in decimal calendar years. */
export interface LineLayer {
	readonly kind: 'line';
	readonly role: LineRole;
	readonly tone: Tone;
	readonly name: string;
	readonly x: readonly number[];
	readonly y: readonly number[];
	/** Words at the line's end; absent = no label. */
	readonly endLabel?: string;
	/** Dash of a pin; other roles have their own. */
	readonly dash?: readonly number[];
}

/** A band that holds a share of the draws. Bands lie over one another, so that each step darkens. */
export interface BandLayer {
	readonly kind: 'band';
	/** Draws of 100 that lie inside. */
	readonly holds: 50 | 80 | 90;
	readonly tone: Tone;
	readonly x: readonly number[];
	readonly low: readonly number[];
	readonly high: readonly number[];
	readonly endLabel?: string;
}

/** Sparse observations, never joined. */
export interface DotsLayer {
	readonly kind: 'dots';
	readonly tone: Tone;
	readonly name: string;
	readonly x: readonly number[];
	readonly y: readonly number[];
}

/** What a chart draws of a series, one over another. */
export type Layer = LineLayer | BandLayer | DotsLayer;

/** A place on an axis. */
export interface Tick {
	readonly value: number;
	/** Empty for a tick without words. */
	readonly label: string;
}

/** An axis with its ends and ticks settled. */
export interface Axis {
	readonly low: number;
	readonly high: number;
	readonly ticks: readonly Tick[];
	/** What stands behind the number of the end label alone; absent where nothing does. */
	readonly unit?: string;
}

/** A few words beside a point. */
export interface Annotation {
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly side: 'above' | 'below' | 'left' | 'rightAbove' | 'rightBelow';
}

/** What a line says in the year looked at. */
export interface CursorValue {
	readonly y: number;
	readonly text: string;
	readonly tone: Tone;
	readonly strong: boolean;
	/** Whether the line goes up after the year: then the value stands below it. */
	readonly rises?: boolean;
}

/** The year looked at, and what the lines say there. */
export interface Cursor {
	readonly year: number;
	/** Middle of the year. */
	readonly x: number;
	readonly values: readonly CursorValue[];
	/** Whether the values are written beneath the figure, not in it: dots alone stand on its lines. */
	readonly areBeneath?: boolean;
}

/** A column of the numbers behind a chart. */
export interface TableColumn {
	readonly label: string;
	readonly unit: string;
	readonly values: readonly (number | null)[];
	readonly decimals: number;
}

/** The numbers behind a chart, row by row. */
export interface FigureTable {
	readonly rowLabel: string;
	readonly rows: readonly string[];
	readonly columns: readonly TableColumn[];
}

/** A chart as plain data, without a size or a colour: what it shows, and the words around it. */
export interface Figure {
	readonly id: string;
	/** A full sentence with the number. */
	readonly title: string;
	/** What is measured, in which unit. */
	readonly subtitle: string;
	readonly x: Axis;
	readonly y: Axis;
	readonly layers: readonly Layer[];
	/** Places of the year axis at which something drawn has no answer: lines and bands are in pieces around them; absent where none. */
	readonly unanswered?: readonly number[];
	/** Where the record ends and the model begins; absent where there is no history. */
	readonly rule: { readonly x: number; readonly text: string } | null;
	readonly annotations: readonly Annotation[];
	readonly cursor: Cursor | null;
	/** What makes the chosen year's number although no other word says so; absent when nothing. */
	readonly proviso?: string;
	/** How the bands are to be read, and what no draw contains. */
	readonly caption: string;
	/** What a reader must know about the record; absent when nothing. */
	readonly caution?: string;
	readonly table: FigureTable;
}
