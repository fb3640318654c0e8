import type { Tone } from './figure.ts';

/** Name of a colour, as the page's custom properties call it; a theme says which colour it is. */
export type Paint = Tone | 'paper' | 'ink' | 'ink-2' | 'ink-3' | 'rule' | 'grid' | 've-text' | 'ru-text';

/** Coordinates in pixels, x and y in turn. */
export type Points = readonly number[];

/** A stroke through points. */
export interface LineMark {
	readonly kind: 'line';
	readonly points: Points;
	readonly stroke: Paint;
	readonly width: number;
	/** Lengths of dash and gap; empty for a solid line. [px] */
	readonly dash: readonly number[];
	/** 0…1 */
	readonly opacity: number;
}

/** A filled outline. */
export interface AreaMark {
	readonly kind: 'area';
	readonly points: Points;
	readonly fill: Paint;
	readonly opacity: number;
}

/** A dot. */
export interface CircleMark {
	readonly kind: 'circle';
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	readonly fill: Paint;
	readonly stroke: Paint;
	/** Of the outline, half inside the radius; 0 for none. */
	readonly width: number;
}

/** A part of a line of text with its own weight and colour. */
export interface TextRun {
	readonly text: string;
	readonly weight: number;
	readonly fill: Paint;
}

/** A line of text. */
export interface TextMark {
	readonly kind: 'text';
	/** Of the anchor, on the baseline. */
	readonly x: number;
	readonly y: number;
	readonly text: string;
	/** [px] */
	readonly size: number;
	readonly weight: number;
	readonly face: 'sans' | 'serif';
	readonly anchor: 'start' | 'middle' | 'end';
	readonly fill: Paint;
	/** The same text in parts that differ in weight and colour; absent where it is all one. */
	readonly runs?: readonly TextRun[];
}

/** One thing drawn; a drawing is a list of marks, the lowest first. */
export type Mark = LineMark | AreaMark | CircleMark | TextMark;

/** Width of a line of text. [px] */
export type Measure = (text: string, size: number, weight?: number, face?: 'sans' | 'serif') => number;

/** A straight or broken line. */
export function lineMark(
	points: Points,
	stroke: Paint,
	width = 1,
	dash: readonly number[] = [],
	opacity = 1
): LineMark {
	return { kind: 'line', points, stroke, width, dash, opacity };
}

const crisp = (place: number) => Math.round(place) + 0.5;

/** A level line of one whole pixel. */
export function levelRule(x1: number, x2: number, y: number, stroke: Paint): LineMark {
	return lineMark([x1, crisp(y), x2, crisp(y)], stroke);
}

/** An upright line of one whole pixel. */
export function uprightRule(x: number, y1: number, y2: number, stroke: Paint): LineMark {
	return lineMark([crisp(x), y1, crisp(x), y2], stroke);
}

/** A filled polygon without an outline. */
export function areaMark(points: Points, fill: Paint, opacity = 1): AreaMark {
	return { kind: 'area', points, fill, opacity };
}

type TextStyle = Partial<Pick<TextMark, 'weight' | 'face' | 'anchor' | 'fill' | 'runs'>>;

/** A line of text: sans, regular, from its start and in ink unless told. */
export function textMark(x: number, y: number, text: string, size: number, style: TextStyle = {}): TextMark {
	return {
		...{ kind: 'text', x, y, text, size, weight: 400, face: 'sans', anchor: 'start', fill: 'ink' },
		...style
	};
}

/** A disc with a ring of paper around it, so that what lies beneath is cut cleanly. */
export function discMark(x: number, y: number, radius: number, fill: Paint, ring: number): CircleMark {
	return { kind: 'circle', x, y, radius: radius + ring / 2, fill, stroke: 'paper', width: ring };
}

/** Colour of words in a tone: lines may be paler than words. */
export function wordsIn(tone: Tone): Paint {
	return tone === 've' || tone === 'ru' ? `${tone}-text` : tone;
}
