import type { Figure } from './figure.ts';
import { frameOf, pageStyle } from './frame.ts';
import type { Frame, Style } from './frame.ts';
import type { PageTheme } from './readTheme.ts';

/** What the drawing of a figure depends on beside the figure itself. */
export interface Look {
	readonly theme: PageTheme;
	/** A small chart has no words but three years. */
	readonly isSmall: boolean;
	/** Size of the element. [px] */
	readonly width: number;
	readonly height: number;
}

/** A figure as it is looked at. */
export interface Scene extends Look {
	readonly figure: Figure;
	readonly style: Style;
	readonly frame: Frame;
}

/** A figure on a canvas. */
export interface Drawn {
	update(figure: Figure, look: Look): void;
	/** Year axis value under a place across the canvas. [px] */
	valueAt(place: number): number;
	/** Place across the canvas of a year axis value. [px] */
	placeOf(value: number): number;
	destroy(): void;
}

/** Margins, sizes of text and places of values that a figure has in a box of the page. */
export function sceneOf(figure: Figure, look: Look): Scene {
	const { width, height, theme, isSmall } = look;
	const style = pageStyle(figure, width, theme.size, isSmall);
	return { ...look, figure, style, frame: frameOf(figure, width, height, style) };
}
