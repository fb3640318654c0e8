import type { Figure } from '../../charts/figure.ts';
import type { Mark } from '../../charts/marks.ts';
import type { Theme } from '../../charts/theme.ts';
import { figureMarks } from '../scene/composeFigure.ts';
import { air, COLUMN, paragraph, partHead, SMALL, stacked } from './block.ts';
import type { Block } from './block.ts';
import { balancedLines } from './richText.ts';

/** A sheet is read from nearer than a slide: everything in the chart is this much smaller. */
const FACTOR = 0.75;
const TITLE = { size: 19, line: 24, face: 'serif' } as const;

/** A mark made smaller or larger, weights and words included. */
export function scaled(mark: Mark, factor: number): Mark {
	if (mark.kind === 'text')
		return { ...mark, x: mark.x * factor, y: mark.y * factor, size: mark.size * factor };
	if (mark.kind === 'circle') {
		const { x, y, radius, width } = mark;
		return { ...mark, x: x * factor, y: y * factor, radius: radius * factor, width: width * factor };
	}
	const points = mark.points.map((place) => place * factor);
	if (mark.kind === 'area') return { ...mark, points };
	return { ...mark, points, width: mark.width * factor, dash: mark.dash.map((length) => length * factor) };
}

/** The large chart with its title and how it is to be read. */
export function mainChart(figure: Figure, theme: Theme, height: number): Block {
	const title = balancedLines([{ text: figure.title, weight: 640, fill: 'ink' }], COLUMN, TITLE);
	const marks = figureMarks(figure, COLUMN / FACTOR, height / FACTOR, theme).map((mark) =>
		scaled(mark, FACTOR)
	);
	const caption = [figure.caption, figure.caution ?? ''].filter(Boolean).join(' ');
	return stacked([
		{ ...partHead(''), height: 8 },
		{ marks: title, height: title.length * TITLE.line },
		paragraph(figure.subtitle, SMALL),
		{ marks, height },
		air(4),
		paragraph(caption, SMALL)
	]);
}
