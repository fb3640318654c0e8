import type { Figure } from '../figure.ts';
import type { Frame, Style } from '../frame.ts';
import type { Mark, Measure } from '../marks.ts';
import { cursorMarks } from './cursor.ts';
import { endLabelMarks } from './endLabels.ts';
import { gridMarks } from './grid.ts';
import { annotationMarks, ruleMarks } from './notes.ts';
import { yearMarks } from './years.ts';

/** What lies beneath the lines of a figure: grid and years. */
export function marksBeneath(figure: Figure, frame: Frame, style: Style, measure: Measure): Mark[] {
	return [...gridMarks(figure, frame, style), ...yearMarks(figure, frame, style, measure)];
}

/** What lies above the lines of a figure: rule, annotations, cursor, words at the ends. */
export function marksAbove(figure: Figure, frame: Frame, style: Style, measure: Measure): Mark[] {
	return [
		...ruleMarks(figure, frame, style),
		...annotationMarks(figure, frame, style, measure),
		...endLabelMarks(figure, frame, style, measure),
		...cursorMarks(figure, frame, style, measure)
	];
}
