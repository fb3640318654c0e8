import { percentSignificant } from '$lib/format/money.ts';

/** Mean error below which a model is on the mark. [fraction] convention: what one decimal of a per cent shows */
const UNSEEN = 5e-4;

/**
 * On which side of the published sizes the model lies, in words: a fall that is too small is too small.
 *
 * @param bias share of the published size; negative = too small
 * @example sizeWords(-0.095); // => '9.5 % too small'
 */
export function sizeWords(bias: number): string {
	if (Math.abs(bias) < UNSEEN) return 'as published';
	return `${percentSignificant(Math.abs(bias))} too ${bias < 0 ? 'small' : 'large'}`;
}
