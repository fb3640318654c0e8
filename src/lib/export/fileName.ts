import { MINUS } from '../format/number.ts';

/** Longest name of a file without its ending. */
const LONGEST = 80;
/** Shortest that the first part is cut to. */
const SHORTEST = 12;

/**
 * A file name that every system takes: small letters, digits and hyphens.
 *
 * @param parts what is inside, in order; empty ones are left out
 * @param ending 'svg', 'png' …
 * @example fileName(['Goldman Sachs: 2.0 by 2030', 'income', '2031'], 'svg'); // => 'orinoco-goldman-sachs-2-0-by-2030-income-2031.svg'
 */
export function fileName(parts: readonly string[], ending: string): string {
	const words = parts.map(plainWords).filter((part) => part !== '');
	// A long name of a scenario gives way, never the station and the year behind it.
	const last = words.slice(1).join('-');
	const room = LONGEST - 'orinoco--'.length - last.length;
	const first = cutAtHyphen(words[0] ?? '', Math.max(SHORTEST, room));
	const whole = ['orinoco', first, last].filter((part) => part !== '').join('-');
	return `${whole.slice(0, LONGEST).replace(/-+$/, '')}.${ending}`;
}

/** A part of so many letters at most, behind a whole word where that leaves enough of it. */
function cutAtHyphen(part: string, most: number): string {
	if (part.length <= most) return part;
	const end = part.lastIndexOf('-', most);
	return part.slice(0, end >= SHORTEST ? end : most).replace(/-+$/, '');
}

/** A part in small letters, digits and hyphens. */
function plainWords(part: string): string {
	return (
		part
			.normalize('NFKD')
			// Or a scenario and its opposite would have one name.
			.replaceAll(MINUS, ' minus ')
			.replace(/[\u0300-\u036f]/g, '')
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-+|-+$/g, '')
	);
}
