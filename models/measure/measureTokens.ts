import { cleanText } from '../text/cleanText.ts';
import { SERIES_NAMES } from '../series.ts';
import { FUNCTIONS, LONGEST_TEXT } from './measure.ts';
import type { MeasureFault } from './measure.ts';

/** Signs of print that mean an operator, each of one character like its plain form. */
const PLAIN: Readonly<Record<string, string>> = { '−': '-', '×': '*', '·': '*', '÷': '/' };
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const WORD = /[A-Za-z_$][A-Za-z0-9_$]*/y;
const SIGN = /[-+*/^(),\s]/y;
const LONGEST_SHOWN = 24;

const NAMES: ReadonlySet<string> = new Set([...SERIES_NAMES, ...FUNCTIONS]);

/** The text with signs and blanks of print replaced; every character keeps its place. */
export function plainText(text: string): string {
	return text.replace(/[−×·÷]|(?!\ufeff)\s/g, (sign) => PLAIN[sign] ?? ' ');
}

/** Places of the names in a text of which every sign may stand there, in their order. */
export function namePlaces(text: string): readonly number[] {
	// The letter of a power of ten is no name.
	return [...text.matchAll(/(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|([A-Za-z]+)/g)]
		.filter(([, name]) => name !== undefined)
		.map(({ index }) => index);
}

/** A sign as a fault may print it. */
export function shownSign(sign: string): string {
	return cleanText(sign) || 'a sign that does not print';
}

/** What a pattern matches at a place; null where it does not. */
function matched(pattern: RegExp, text: string, at: number): string | null {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? null;
}

/**
 * First thing in a text that no measure may hold: a character, a number that is not finite, or an unknown name.
 *
 * Nothing of the text is evaluated here, and what passes holds nothing but numbers, known names and arithmetic.
 *
 * @param text with signs of print replaced
 */
export function tokenFault(text: string): MeasureFault | null {
	if (text.trim() === '') return { message: 'measure requires an expression, got nothing', at: 0 };
	if (text.length > LONGEST_TEXT) {
		const message = `measure requires no more than ${LONGEST_TEXT} characters, got ${text.length}`;
		return { message, at: LONGEST_TEXT };
	}
	for (let at = 0; at < text.length;) {
		const number = matched(NUMBER, text, at);
		const word = number === null ? matched(WORD, text, at) : null;
		if (number !== null && !Number.isFinite(Number(number))) {
			return { message: `measure requires finite numbers, got ${number.slice(0, LONGEST_SHOWN)}`, at };
		}
		if (word !== null && !NAMES.has(word)) {
			const shown = word.slice(0, LONGEST_SHOWN);
			return { message: `measure requires names of series, delta, mean, sum or at, got ${shown}`, at };
		}
		const token = number ?? word ?? matched(SIGN, text, at);
		if (token === null) {
			const [sign] = text.slice(at);
			return { message: `measure requires arithmetic alone, got ${shownSign(sign)}`, at };
		}
		at += token.length;
	}
	return null;
}
