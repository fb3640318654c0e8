import { FONT_WIDTHS } from '../scene/fontWidths.ts';

const COVERED: ReadonlyMap<string, number> = FONT_WIDTHS.sans[400];
/** Stands for a sign that the fonts do not hold. */
const MISSING = '?';
/** Signs that have a plain spelling. */
const SPELLED: Readonly<Record<string, string>> = {
	'→': '->',
	'←': '<-',
	'≥': '>=',
	'≤': '<=',
	'≈': '~',
	'′': "'"
};

/**
 * A text in signs that the embedded fonts hold: others without their accents, spelled out, or as a question mark.
 *
 * @example printable('Łódź → 1'); // => '?ódz -> 1'
 */
export function printable(text: string): string {
	return [...text].map(printableSign).join('');
}

function printableSign(sign: string): string {
	if (COVERED.has(sign)) return sign;
	if (/\s/.test(sign)) return ' ';
	const spelled = SPELLED[sign] ?? sign.normalize('NFKD').replace(/\p{M}+/gu, '');
	const isCovered = spelled !== '' && [...spelled].every((part) => COVERED.has(part));
	if (isCovered) return spelled;
	return /[\p{M}\p{Cf}]/u.test(sign) ? '' : MISSING;
}

/** Signs of a text that its print would lose, each once. */
export function lostSigns(text: string): string[] {
	return [...new Set([...text].filter((sign) => sign !== MISSING && printableSign(sign) === MISSING))];
}
