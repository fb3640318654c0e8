import type { jsPDF } from 'jspdf';
import type { CircleMark, Mark, Points, TextMark } from '../../charts/marks.ts';
import type { Theme } from '../../charts/theme.ts';
import { measureText } from '../scene/measureText.ts';
import { chooseFont } from './fonts.ts';
import { printable } from './printable.ts';

/** Points of print for a pixel of the layout: 72 and 96 to the inch. */
export const POINTS_PER_PIXEL = 0.75;

/** Draws marks on the current page of a document, the first one lowest. */
export function drawMarks(document: jsPDF, marks: readonly Mark[], theme: Theme): void {
	for (const mark of marks) {
		if (mark.kind === 'text') drawText(document, mark, theme);
		else if (mark.kind === 'circle') drawCircle(document, mark, theme);
		else if (mark.kind === 'area') {
			withOpacity(document, mark.opacity, () => {
				document.setFillColor(theme.paints[mark.fill]);
				trace(document, mark.points);
				document.close();
				document.fill();
			});
		} else {
			withOpacity(document, mark.opacity, () => {
				document.setDrawColor(theme.paints[mark.stroke]);
				document.setLineWidth(mark.width * POINTS_PER_PIXEL);
				document.setLineDashPattern(
					mark.dash.map((length) => length * POINTS_PER_PIXEL),
					0
				);
				document.setLineJoin('round');
				trace(document, mark.points);
				document.stroke();
			});
		}
	}
}

function trace(document: jsPDF, points: Points): void {
	document.moveTo(points[0] * POINTS_PER_PIXEL, points[1] * POINTS_PER_PIXEL);
	for (let at = 2; at < points.length; at += 2)
		document.lineTo(points[at] * POINTS_PER_PIXEL, points[at + 1] * POINTS_PER_PIXEL);
}

function withOpacity(document: jsPDF, opacity: number, draw: () => void): void {
	if (opacity === 1) return draw();
	document.saveGraphicsState();
	document.setGState(document.GState({ opacity, 'stroke-opacity': opacity }));
	draw();
	document.restoreGraphicsState();
}

function drawCircle(document: jsPDF, { x, y, radius, fill, stroke, width }: CircleMark, theme: Theme): void {
	const [centreX, centreY, size] = [x, y, radius].map((length) => length * POINTS_PER_PIXEL);
	document.setFillColor(theme.paints[fill]);
	if (width === 0) return void document.circle(centreX, centreY, size, 'F');
	document.setDrawColor(theme.paints[stroke]);
	document.setLineWidth(width * POINTS_PER_PIXEL);
	document.setLineDashPattern([], 0);
	document.circle(centreX, centreY, size, 'FD');
}

function drawText(document: jsPDF, mark: TextMark, theme: Theme): void {
	const { y, size, face, anchor } = mark;
	const runs = (mark.runs ?? [mark]).map((run) => ({ ...run, text: printable(run.text) }));
	const widths = runs.map(({ text, weight }) => measureText(text, size, weight, face));
	const whole = widths.reduce((sum, width) => sum + width, 0);
	let x = mark.x - whole * { start: 0, middle: 0.5, end: 1 }[anchor];
	document.setFontSize(size * POINTS_PER_PIXEL);
	runs.forEach(({ text, weight, fill }, index) => {
		chooseFont(document, face, weight);
		document.setTextColor(theme.paints[fill]);
		if (text !== '') document.text(text, x * POINTS_PER_PIXEL, y * POINTS_PER_PIXEL);
		x += widths[index];
	});
}
