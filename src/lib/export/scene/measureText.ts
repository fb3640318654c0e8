import type { Measure } from '../../charts/marks.ts';
import { FONT_WIDTHS } from './fontWidths.ts';

/** Width taken for a character that the table does not hold. [thousandths of the type size] */
const UNKNOWN = 600;
/** Signs that only steer those beside them: marks, joiners, the direction of writing. */
const NO_WIDTH = /[\p{M}\p{Cf}]/u;
/** Fonts put in place of the house's may be wider by this factor: room kept for them. Judgement. */
export const SPARE = 1.1;
/** Weights between the two cuts of a face go to the nearer one. */
const BOLD_FROM = { sans: 500, serif: 540 } as const;

/** Table of a face's cut. */
function widthsOf(face: 'sans' | 'serif', weight: number): ReadonlyMap<string, number> {
	const isBold = weight >= BOLD_FROM[face];
	const table =
		face === 'sans' ? FONT_WIDTHS.sans[isBold ? 600 : 400] : FONT_WIDTHS.serif[isBold ? 640 : 480];
	return table as ReadonlyMap<string, number>;
}

/** Width of a line of text from the committed table: the same on the page, in the terminal and in tests. */
export const measureText: Measure = (text, size, weight = 400, face = 'sans') => {
	const widths = widthsOf(face, weight);
	let width = 0;
	for (const character of text) width += widths.get(character) ?? (NO_WIDTH.test(character) ? 0 : UNKNOWN);
	return (width * size) / 1000;
};
