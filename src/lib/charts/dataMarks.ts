import type { BandLayer, DotsLayer, Figure, Layer, LineLayer } from './figure.ts';
import type { Frame, Style } from './frame.ts';
import type { CircleMark, Mark } from './marks.ts';
import { areaMark, lineMark } from './marks.ts';
import { clippedArea, clippedLines } from './clip.ts';
import { dashOf, STROKES } from './stroke.ts';
import type { Theme } from './theme.ts';

/** Radius of an observation on a large and on a small chart. [px] */
const DOT_RADIUS = [3.2, 1.3] as const;
/** Outline of an observation. [px] */
const DOT_LINE = 1.3;

/** Bands, lines and dots of a figure as marks, cut at the edges of the plot. */
export function dataMarks(figure: Figure, frame: Frame, style: Style, bands: Theme['bands']): Mark[] {
	return figure.layers.flatMap((layer) => layerMarks(layer, frame, style, bands));
}

/** A layer as marks, cut at the edges of the plot. */
export function layerMarks(layer: Layer, frame: Frame, style: Style, bands: Theme['bands']): Mark[] {
	if (layer.kind === 'band') return bandMarks(layer, frame, bands);
	return layer.kind === 'dots' ? dotMarks(layer, frame, style) : lineMarks(layer, frame, style);
}

/** Places of a line's points. */
function placesOf(x: readonly number[], y: readonly number[], frame: Frame): number[] {
	const places = new Array<number>(2 * x.length);
	for (let index = 0; index < x.length; index++) {
		places[2 * index] = frame.x(x[index]);
		places[2 * index + 1] = frame.y(y[index]);
	}
	return places;
}

/** Outline of a band: there along the upper edge, back along the lower. */
function outlineOf({ x, low, high }: BandLayer, frame: Frame): number[] {
	const outline = new Array<number>(4 * x.length);
	for (let index = 0; index < x.length; index++) {
		const there = 2 * index;
		const back = outline.length - 2 - there;
		outline[there] = outline[back] = frame.x(x[index]);
		outline[there + 1] = frame.y(high[index]);
		outline[back + 1] = frame.y(low[index]);
	}
	return outline;
}

function bandMarks(layer: BandLayer, frame: Frame, bands: Theme['bands']): Mark[] {
	const points = clippedArea(outlineOf(layer, frame), frame);
	return points.length < 6 ? [] : [areaMark(points, layer.tone, bands[layer.holds])];
}

function lineMarks(layer: LineLayer, frame: Frame, style: Style): Mark[] {
	const stroke = STROKES[layer.role];
	const width = style.weight * (style.isSmall ? stroke.small : stroke.width);
	const dash = dashOf(layer, style.isSmall).map((length) => length * style.weight);
	return clippedLines(placesOf(layer.x, layer.y, frame), frame).map((part) =>
		lineMark(part, layer.tone, width, dash, stroke.opacity)
	);
}

function dotMarks({ x, y, tone }: DotsLayer, frame: Frame, style: Style): CircleMark[] {
	const radius = style.weight * DOT_RADIUS[style.isSmall ? 1 : 0];
	const places = x.map((at, index) => ({ x: frame.x(at), y: frame.y(y[index]) }));
	return places
		.filter((place) => place.x >= frame.left && place.x <= frame.right && place.y >= frame.top)
		.map((place) => ({
			...{ kind: 'circle', ...place, radius, stroke: tone, width: DOT_LINE * style.weight },
			fill: style.isSmall ? tone : 'paper'
		}));
}
