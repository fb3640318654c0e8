import { digitsWide } from './digitsWide.ts';

/** Air beside a text, so that it is read whole and apart from its neighbour. [digits] judgement */
export const AIR = 3;
/** Widths that a column has at least and at most: longer texts wrap. [digits] judgement */
const LOW = 8;
const HIGH = 60;
/** The same of addresses, which not every program wraps. */
const HIGH_ADDRESS = 110;
/** Width of a head that is kept on a line, and the room that the mark of its filter takes. [digits] judgement */
const HEAD = 24;
const MARK = 2;

/**
 * Width in which a column's longest text is read whole, within bounds; a long head wraps.
 *
 * @param texts      what its cells show
 * @param isAddress  whether they are addresses
 * @returns [digits], 8..60; of addresses up to 110
 * @example columnWidth('year', ['2027']); // => 9
 */
export function columnWidth(head: string, texts: readonly string[], isAddress = false): number {
	const longest = texts.reduce((most, text) => Math.max(most, digitsWide(text)), 0);
	const wished = Math.ceil(Math.max(longest, Math.min(digitsWide(head), HEAD) + MARK) + AIR);
	return Math.max(LOW, Math.min(isAddress ? HIGH_ADDRESS : HIGH, wished));
}
