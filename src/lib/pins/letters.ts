/** Letters of the pins: each stands for one colour and one dash, so that neither has to carry a pin alone. */
export const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Letter = (typeof LETTERS)[number];

/** Lengths of strokes and gaps of each letter's line, in px at full size; empty = solid. */
const DASHES: Readonly<Record<Letter, readonly number[]>> = {
	A: [],
	B: [9, 4],
	C: [2.5, 3.5],
	D: [12, 3, 2, 3],
	E: [6, 3],
	F: [1.5, 4.5]
};

/** Dash of a letter's line. */
export function dashOf(letter: Letter): readonly number[] {
	return DASHES[letter];
}

/**
 * Name of the custom property that holds a letter's colour in both themes.
 *
 * @example colourToken('A'); // => '--pin-a'
 */
function colourToken(letter: Letter): `--pin-${string}` {
	return `--pin-${letter.toLowerCase()}`;
}

/** Colour of a letter as a style sheet writes it. */
export function colourOf(letter: Letter): string {
	return `var(${colourToken(letter)})`;
}
