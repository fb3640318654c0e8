import type { AreaMark, LineMark, Mark, Measure, TextMark } from './marks.ts';
import type { Theme } from './theme.ts';

type Context = CanvasRenderingContext2D;

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;
/** Share of a line of text that lies before its anchor. */
const SHARE_BEFORE = { start: 0, middle: 0.5, end: 1 } as const;

function setFont(context: Context, theme: Theme, size: number, weight: number, face: 'sans' | 'serif') {
	context.font = `${weight} ${size}px ${theme[face]}`;
	if ('fontStretch' in context && face === 'sans') context.fontStretch = 'semi-condensed';
}

/** Measures texts with a canvas's own fonts. */
export function canvasMeasure(context: Context, theme: Theme): Measure {
	return (text, size, weight = 400, face = 'sans') => {
		setFont(context, theme, size, weight, face);
		return context.measureText(text).width;
	};
}

/** Paints marks on a canvas, the first one lowest. */
export function paintMarks(context: Context, marks: readonly Mark[], theme: Theme): void {
	context.save();
	for (const mark of marks) {
		if (mark.kind === 'text') paintText(context, mark, theme);
		else if (mark.kind === 'circle') {
			context.beginPath();
			context.arc(mark.x, mark.y, mark.radius, 0, 2 * Math.PI);
			fillAndStroke(context, theme.paints[mark.fill], theme.paints[mark.stroke], mark.width);
		} else paintPoints(context, mark, theme);
	}
	context.restore();
}

function fillAndStroke(context: Context, fill: string, stroke: string, width: number) {
	context.fillStyle = fill;
	context.fill();
	if (width === 0) return;
	context.setLineDash([]);
	context.strokeStyle = stroke;
	context.lineWidth = width;
	context.stroke();
}

function paintText(context: Context, mark: TextMark, theme: Theme) {
	const { y, size, face, anchor } = mark;
	context.textBaseline = 'alphabetic';
	if (!mark.runs) {
		setFont(context, theme, size, mark.weight, face);
		context.textAlign = ALIGN[anchor];
		context.fillStyle = theme.paints[mark.fill];
		context.fillText(mark.text, mark.x, y);
		return;
	}
	const measure = canvasMeasure(context, theme);
	const widths = mark.runs.map(({ text, weight }) => measure(text, size, weight, face));
	const whole = widths.reduce((sum, width) => sum + width, 0);
	let x = mark.x - whole * SHARE_BEFORE[anchor];
	context.textAlign = 'left';
	mark.runs.forEach(({ text, weight, fill }, index) => {
		setFont(context, theme, size, weight, face);
		context.fillStyle = theme.paints[fill];
		context.fillText(text, x, y);
		x += widths[index];
	});
}

function paintPoints(context: Context, mark: LineMark | AreaMark, theme: Theme) {
	context.beginPath();
	context.moveTo(mark.points[0], mark.points[1]);
	for (let at = 2; at < mark.points.length; at += 2) context.lineTo(mark.points[at], mark.points[at + 1]);
	context.globalAlpha = mark.opacity;
	if (mark.kind === 'area') {
		context.closePath();
		context.fillStyle = theme.paints[mark.fill];
		context.fill();
	} else {
		context.setLineDash([...mark.dash]);
		context.strokeStyle = theme.paints[mark.stroke];
		context.lineWidth = mark.width;
		context.stroke();
	}
	context.globalAlpha = 1;
}
