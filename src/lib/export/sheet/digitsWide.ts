/** Letters that take half a digit in the sheets' face, and those that take more than one. */
const NARROW = /[ijltfrI.,;:'’|!()[\] /-]/;
const WIDE = /[A-HJ-Zmw%&@+=−–—…]/;
/** Widths of a narrow and a wide letter, rather too large than too small. [digits] judgement */
const HALF = 0.55;
const MORE = 1.3;

/**
 * Width of a text in a sheet, roughly: no table of the face's widths is at hand, and readers may have another face.
 *
 * @returns [digits]
 * @example digitsWide('2027'); // => 4
 */
export function digitsWide(text: string): number {
	let width = 0;
	for (const letter of text) width += NARROW.test(letter) ? HALF : WIDE.test(letter) ? MORE : 1;
	return width;
}
