import type { Annotation, Figure } from '../figure.ts';
import type { Frame, Style } from '../frame.ts';
import type { Mark, Measure } from '../marks.ts';
import { textMark, uprightRule } from '../marks.ts';
import { noteBeside } from './noteBeside.ts';

/** The rule where the record ends and the model begins. */
export function ruleMarks({ rule }: Figure, frame: Frame, style: Style): Mark[] {
	if (!rule) return [];
	const x = frame.x(rule.x);
	if (style.isSmall) return [uprightRule(x, frame.top, frame.bottom, 'rule')];
	const words = style.isNarrow ? rule.text.split(' ')[0] : rule.text;
	return [
		uprightRule(x, frame.top - 1.3 * style.size, frame.bottom, 'ink-3'),
		textMark(x + 0.5 * style.size, frame.top - 0.6 * style.size, words, style.small, { fill: 'ink-2' })
	];
}

/** A few words beside points of the record: on a phone only beside those of which a line would else be nameless. */
export function annotationMarks(figure: Figure, frame: Frame, style: Style, measure: Measure): Mark[] {
	if (style.isSmall) return [];
	const isBeside = ({ side }: Annotation) => side === 'rightAbove' || side === 'rightBelow';
	return figure.annotations
		.filter(({ x }) => x >= figure.x.low && x <= figure.x.high)
		.filter((annotation) => !style.isNarrow || isBeside(annotation))
		.flatMap((annotation) =>
			isBeside(annotation)
				? noteBeside(annotation, figure, frame, style, measure)
				: [annotationMark(annotation, frame, style, measure)]
		);
}

function annotationMark(
	{ x, y, text, side }: Annotation,
	frame: Frame,
	style: Style,
	measure: Measure
): Mark {
	const size = style.small;
	const half = measure(text, size) / 2;
	const fill = 'ink-2';
	if (side === 'left') {
		return textMark(
			frame.x(x) - 0.7 * size,
			Math.max(frame.top + size, frame.y(y) + 0.9 * size),
			text,
			size,
			{
				anchor: 'end',
				fill
			}
		);
	}
	const centre = Math.max(frame.left + half, Math.min(frame.x(x), frame.right - half));
	const baseline = side === 'above' ? frame.y(y) - 0.6 * size : frame.y(y) + 1.4 * size;
	const held = Math.max(frame.top - 0.4 * size, Math.min(baseline, frame.bottom - 4));
	return textMark(centre, held, text, size, { anchor: 'middle', fill });
}
