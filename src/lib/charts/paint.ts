import type { AreaMark, LineMark, Mark, Measure, TextMark } from './marks.ts';
import type { Theme } from './theme.ts';

type Context = CanvasRenderingContext2D;
type Font = Pick<TextMark, 'size' | 'weight' | 'face'>;

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;
/** Share of a line of text that lies before its anchor. */
const SHARE_BEFORE = { start: 0, middle: 0.5, end: 1 } as const;

/** Sets a font where the canvas has another; `standing` is the one that was set last, the result the one that stands now. */
function setFont(context: Context, theme: Theme, font: Font, standing = ''): string {
	const face = theme[font.face];
	const css = `${font.weight} ${font.size}px ${face}`;
	if (css === standing) return standing;
	context.font = css;
	if ('fontStretch' in context && font.face === 'sans') context.fontStretch = 'semi-condensed';
	return css;
}

/** Widths of texts in a theme's fonts: nearly all that a frame asks for were asked for by the one before. [px] */
const measured = new WeakMap<Theme, Map<string, number>>();
/** Widths after which a memory begins anew: values change with every move of a lever. */
const MOST_WIDTHS = 2000;

function widthsOf(theme: Theme): Map<string, number> {
	const standing = measured.get(theme);
	if (standing && standing.size < MOST_WIDTHS) return standing;
	const widths = new Map<string, number>();
	measured.set(theme, widths);
	return widths;
}

/** Measures texts with a canvas's own fonts. */
export function canvasMeasure(context: Context, theme: Theme): Measure {
	return (text, size, weight = 400, face = 'sans') => {
		const widths = widthsOf(theme);
		const key = `${face} ${weight} ${size} ${text}`;
		let width = widths.get(key);
		if (width === undefined) {
			context.save();
			setFont(context, theme, { size, weight, face });
			({ width } = context.measureText(text));
			context.restore();
			widths.set(key, width);
		}
		return width;
	};
}

/** Paints marks on a canvas, the first one lowest. */
export function paintMarks(context: Context, marks: readonly Mark[], theme: Theme): void {
	context.save();
	let font = '';
	for (const mark of marks) {
		if (mark.kind === 'text') font = paintText(context, mark, theme, font);
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

/** Paints a text in whose font is set already, or sets it; the result is the font that stands. */
function paintText(context: Context, mark: TextMark, theme: Theme, standing: string): string {
	const { y, size, face, anchor } = mark;
	context.textBaseline = 'alphabetic';
	if (!mark.runs) {
		const font = setFont(context, theme, mark, standing);
		context.textAlign = ALIGN[anchor];
		context.fillStyle = theme.paints[mark.fill];
		context.fillText(mark.text, mark.x, y);
		return font;
	}
	const measure = canvasMeasure(context, theme);
	const widths = mark.runs.map(({ text, weight }) => measure(text, size, weight, face));
	const whole = widths.reduce((sum, width) => sum + width, 0);
	let x = mark.x - whole * SHARE_BEFORE[anchor];
	let font = standing;
	context.textAlign = 'left';
	mark.runs.forEach(({ text, weight, fill }, index) => {
		font = setFont(context, theme, { size, weight, face }, font);
		context.fillStyle = theme.paints[fill];
		context.fillText(text, x, y);
		x += widths[index];
	});
	return font;
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
