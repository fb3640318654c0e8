import { NO_BREAK } from '../../format/number.ts';
import { cutAtWord } from '../cutAtWord.ts';
import { slideWidth } from './fitting.ts';

/** A number behind a name: its sign, what stands before it, its digits, what stands behind it. */
const LAST = /^(.*?)\s([+−]?[^\d\s]*\d[\d,.]*[^\d\s]*)$/u;
/** Type of the words at the lines' ends, their weight, and the width that they take of a chart at most. [pt] judgement */
export const END = { size: 12, weight: 600, most: 210 } as const;

/** Name and number as they stand at a line's end. [pt] */
export function endWidth(name: string, last: string): number {
	return slideWidth(`${name} ${last}`, END.size, 'sans', END.weight);
}

/**
 * Words at a line's end taken apart; a name that is too long for a slide gives way.
 *
 * @example endWords('A Central −$4.3bn'); // => { name: 'A Central', last: '−$4.3bn' }
 */
export function endWords(words: string): { readonly name: string; readonly last: string } {
	const [, name, last] = LAST.exec(words) ?? ['', words, ''];
	const plain = name.replaceAll(NO_BREAK, ' ');
	return { name: cutAtWord(plain, (part) => endWidth(part, last) <= END.most), last };
}
