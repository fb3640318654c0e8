import { MINUS } from '$lib/format/number.ts';

/** Joins two signs between which no line may break, and prints nothing. */
const JOINER = '\u2060';

/**
 * A text in which no line ends between a minus and its dollars: that would turn a loss into a gain.
 *
 * @example unbroken('−$4.7bn').length; // => 8
 */
export function unbroken(text: string): string {
	return text.replaceAll(`${MINUS}$`, () => `${MINUS}${JOINER}$`);
}
