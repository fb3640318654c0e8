import type { Annotation, Figure } from './figure.ts';
import { spreadLabels } from './labels.ts';
import type { Look } from './chartjs.ts';

/** The plot's rectangle. [px] */
export interface Area {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

type Context = CanvasRenderingContext2D;

/** A year's words this near to the cursor's make room for it. [px] */
const CURSOR_ROOM = 34;
const CURSOR_RADIUS = 5.5;

/** Places of values on the plot. */
function scales(area: Area, { x, y }: Figure) {
	return {
		x: (value: number) => area.left + ((value - x.low) / (x.high - x.low)) * (area.right - area.left),
		y: (value: number) => area.bottom - ((value - y.low) / (y.high - y.low)) * (area.bottom - area.top)
	};
}

function setFont(context: Context, { theme, isSmall }: Look, weight: 400 | 600) {
	const size = isSmall ? theme.size - 0.5 : theme.size;
	context.font = `${weight} ${size}px ${theme.family}`;
	if ('fontStretch' in context) context.fontStretch = 'semi-condensed';
}

/** A line on whole pixels, so that hairlines stay hairlines. */
function hairline(context: Context, x1: number, y1: number, x2: number, y2: number, colour: string) {
	const half = (value: number) => Math.round(value) + 0.5;
	context.beginPath();
	context.moveTo(x1 === x2 ? half(x1) : x1, y1 === y2 ? half(y1) : y1);
	context.lineTo(x1 === x2 ? half(x2) : x2, y1 === y2 ? half(y2) : y2);
	context.strokeStyle = colour;
	context.lineWidth = 1;
	context.setLineDash([]);
	context.stroke();
}

/** Gridlines and years: what lies beneath the lines. */
export function drawBeneath(context: Context, area: Area, figure: Figure, look: Look) {
	context.save();
	const { theme, isSmall } = look;
	const at = scales(area, figure);
	setFont(context, look, 400);
	context.textBaseline = 'alphabetic';
	context.textAlign = 'left';
	for (const { value, label } of isSmall ? [] : figure.y.ticks) {
		const y = at.y(value);
		hairline(context, 0, y, area.right, y, value === 0 ? theme.ink : theme.grid);
		context.fillStyle = theme.ink3;
		context.fillText(label, 0, y - 5);
	}
	const ground = area.bottom;
	if (isSmall || figure.y.low !== 0)
		hairline(context, isSmall ? area.left : 0, ground, area.right, ground, isSmall ? theme.rule : theme.ink);
	drawYears(context, area, figure, look);
	context.restore();
}

/** Ticks and words of the year axis. */
function drawYears(context: Context, area: Area, figure: Figure, look: Look) {
	const { theme, isSmall } = look;
	const at = scales(area, figure);
	const cursorAt = figure.cursor && !isSmall ? at.x(figure.cursor.x) : NaN;
	const room = isSmall ? 0 : context.measureText('2031').width + 10;
	context.textAlign = 'center';
	context.textBaseline = 'top';
	let lastRight = -Infinity;
	for (const { value, label } of figure.x.ticks) {
		const x = at.x(value);
		if (!isSmall) hairline(context, x, area.bottom, x, area.bottom + (label ? 6 : 3), theme.ink3);
		if (!label || Math.abs(x - cursorAt) < CURSOR_ROOM) continue;
		const width = context.measureText(label).width;
		const centre = Math.min(
			Math.max(x, area.left + width / 2 - (isSmall ? 0 : 12)),
			area.right - (isSmall ? width / 2 : -width / 2)
		);
		if (centre - Math.max(width, room) / 2 < lastRight) continue;
		lastRight = centre + Math.max(width, room) / 2;
		context.fillStyle = theme.ink3;
		context.fillText(label, centre, area.bottom + (isSmall ? 6 : 9));
	}
}

/** Rule, annotations, cursor and labels at the lines' ends: what lies above the lines. */
export function drawAbove(context: Context, area: Area, figure: Figure, look: Look) {
	context.save();
	context.setLineDash([]);
	drawRule(context, area, figure, look);
	if (!look.isSmall)
		for (const annotation of figure.annotations) drawAnnotation(context, area, figure, look, annotation);
	drawCursor(context, area, figure, look);
	if (!look.isSmall) drawEndLabels(context, area, figure, look);
	context.restore();
}

function drawRule(context: Context, area: Area, figure: Figure, look: Look) {
	if (!figure.rule) return;
	const { theme, isSmall, width } = look;
	const x = scales(area, figure).x(figure.rule.x);
	hairline(context, x, isSmall ? area.top : 4, x, area.bottom, isSmall ? theme.rule : theme.ink3);
	if (isSmall) return;
	setFont(context, look, 400);
	context.fillStyle = theme.ink2;
	context.textAlign = 'left';
	context.textBaseline = 'top';
	context.fillText(width < 560 ? figure.rule.text.split(' ')[0] : figure.rule.text, x + 6, 4);
}

function drawAnnotation(
	context: Context,
	area: Area,
	figure: Figure,
	look: Look,
	{ x, y, text, side }: Annotation
) {
	if (x < figure.x.low || look.width < 560) return;
	const at = scales(area, figure);
	setFont(context, look, 400);
	context.fillStyle = look.theme.ink2;
	context.textBaseline = side === 'below' ? 'top' : side === 'above' ? 'bottom' : 'middle';
	context.textAlign = side === 'left' ? 'right' : 'center';
	const shift = side === 'below' ? 6 : side === 'above' ? -6 : 0;
	const top = Math.max(area.top + 8, at.y(y) + shift);
	context.fillText(
		text,
		at.x(x) - (side === 'left' ? 8 : 0),
		side === 'above' ? Math.max(area.top + 2, at.y(y) + shift) : top
	);
}

/** The year's line, its handle on the axis, a dot on each line and the values beside them. */
function drawCursor(context: Context, area: Area, figure: Figure, look: Look) {
	const { cursor } = figure;
	if (!cursor || cursor.x < figure.x.low || cursor.x > figure.x.high) return;
	const { theme, isSmall } = look;
	const at = scales(area, figure);
	const x = at.x(cursor.x);
	hairline(context, x, isSmall ? area.top : area.top - 6, x, area.bottom, isSmall ? theme.ink3 : theme.ink);
	for (const { y, tone, strong } of cursor.values) {
		if (isSmall && !strong) continue;
		disc(
			context,
			x,
			at.y(y),
			isSmall ? 2.6 : strong ? 4.5 : 3,
			theme.tones[tone],
			isSmall ? 0 : 2,
			theme.paper
		);
	}
	if (isSmall) return;
	disc(context, x, area.bottom, CURSOR_RADIUS, theme.ink, 2, theme.paper);
	setFont(context, look, 600);
	context.fillStyle = theme.ink;
	context.textAlign = 'center';
	context.textBaseline = 'top';
	context.fillText(String(cursor.year), x, area.bottom + 9);
	drawCursorValues(context, area, figure, look, x);
}

/** Values beside the cursor: the higher above its line, the lower below, on the side with room. */
function drawCursorValues(context: Context, area: Area, figure: Figure, look: Look, x: number) {
	const { cursor } = figure;
	if (!cursor) return;
	const at = scales(area, figure);
	const isLeft = x > area.right - 64;
	context.textAlign = isLeft ? 'right' : 'left';
	const ranked = [...cursor.values].sort((one, other) => other.y - one.y);
	ranked.forEach(({ y, text, tone, strong }, rank) => {
		setFont(context, look, strong ? 600 : 400);
		const isAbove = ranked.length > 1 ? rank === 0 : at.y(y) > (area.top + area.bottom) / 2;
		context.textBaseline = isAbove ? 'bottom' : 'top';
		context.fillStyle = strong ? look.theme.words[tone] : look.theme.ink2;
		const place = at.y(y) + (isAbove ? -7 : 8);
		context.fillText(text, x + (isLeft ? -9 : 9), Math.min(Math.max(place, area.top + 12), area.bottom - 6));
	});
}

function disc(
	context: Context,
	x: number,
	y: number,
	radius: number,
	fill: string,
	ring: number,
	ringColour: string
) {
	context.beginPath();
	context.arc(x, y, radius + ring, 0, 2 * Math.PI);
	if (ring > 0) {
		context.fillStyle = ringColour;
		context.fill();
		context.beginPath();
		context.arc(x, y, radius, 0, 2 * Math.PI);
	}
	context.fillStyle = fill;
	context.fill();
}

/** Words at the lines' ends instead of a legend, pushed apart, each led to its line. */
function drawEndLabels(context: Context, area: Area, figure: Figure, look: Look) {
	const { theme, width } = look;
	const at = scales(area, figure);
	const isNarrow = width < 560;
	const labels = figure.layers.flatMap((layer) => {
		if (layer.kind === 'dots' || !layer.endLabel) return [];
		const ends = layer.kind === 'band' ? layer.low : layer.y;
		const value = layer.kind === 'band' ? bandEnd(layer.low, layer.high, figure) : ends[ends.length - 1];
		const strong = layer.kind === 'line' && (layer.role === 'scenario' || layer.role === 'pin');
		const text = isNarrow ? shortLabel(layer.endLabel, strong) : layer.endLabel;
		return [{ text, strong, tone: layer.tone, isBand: layer.kind === 'band', y: at.y(value) }];
	});
	const height = theme.size * 1.2;
	const middles = spreadLabels(
		labels.map(({ y }) => ({ at: y, height })),
		area.top - 8,
		area.bottom
	);
	context.textAlign = 'left';
	context.textBaseline = 'middle';
	labels.forEach(({ text, strong, tone, isBand, y }, index) => {
		const middle = middles[index];
		context.beginPath();
		context.moveTo(area.right + 3, y);
		context.lineTo(area.right + 13, middle);
		context.strokeStyle = theme.ink3;
		context.lineWidth = 0.75;
		context.stroke();
		setFont(context, look, strong ? 600 : 400);
		context.fillStyle = strong ? theme.words[tone] : isBand ? theme.ink3 : theme.ink2;
		context.fillText(text, area.right + 16, middle);
	});
}

/** Edge of a band at which its label stands: the one farther from the other lines' side of the plot. */
function bandEnd(low: readonly number[], high: readonly number[], figure: Figure): number {
	const last = low.length - 1;
	const middle = (figure.y.low + figure.y.high) / 2;
	return Math.abs(low[last] - middle) > Math.abs(high[last] - middle) ? low[last] : high[last];
}

/** A label for a phone: its last word, or the number of draws. */
function shortLabel(label: string, strong: boolean): string {
	if (strong) return label.replace('Your scenario', 'Scenario').split(' ').slice(-1)[0];
	return label.replace(/ of 100.*/, ' of 100').replace(/^Baseline.*/, 'Baseline');
}
