import { measureText } from '../scene/measureText.ts';
import { wrap } from '../scene/wrap.ts';

/** Faces of the office, and how much wider than the house's they run. Judgement. */
export const FACES = {
	serif: { name: 'Georgia', wider: 1.16 },
	sans: { name: 'Arial', wider: 1.12 }
} as const;

type Face = keyof typeof FACES;

/** Height of a line as a share of its type. */
export const LINE = 1.2;
export const POINTS_PER_INCH = 72;

/** Width of a text on a slide. [pt] */
export function slideWidth(text: string, size: number, face: Face, weight = 400): number {
	return measureText(text, size, weight, face) * FACES[face].wider;
}

/** Lines of paragraphs within a width. [pt] */
function linesIn(paragraphs: readonly string[], width: number, size: number, face: Face): number {
	const measure = (text: string) => slideWidth(text, size, face);
	return paragraphs.reduce((sum, text) => sum + wrap(text, width, measure).length, 0);
}

/** A size in which texts fit, and the height that they then take. */
export interface Fitted {
	/** [pt] */
	readonly fontSize: number;
	/** [inches] */
	readonly h: number;
}

/**
 * The largest type in which paragraphs take no more than a height.
 *
 * @param sizes falling, each with the height that texts in it may take [pt], [inches]; the last is taken where none fits
 * @param width [inches]
 */
export function fitted(
	paragraphs: readonly string[],
	sizes: readonly { readonly size: number; readonly most: number }[],
	width: number,
	face: Face
): Fitted {
	const heights = sizes.map(({ size }) => {
		const lines = linesIn(paragraphs, width * POINTS_PER_INCH, size, face);
		return (lines * size * LINE) / POINTS_PER_INCH;
	});
	const found = heights.findIndex((height, place) => height <= sizes[place].most);
	const place = found < 0 ? sizes.length - 1 : found;
	return { fontSize: sizes[place].size, h: Math.min(heights[place], sizes[place].most) };
}
