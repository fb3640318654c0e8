import { cutAtWord, ended } from '../cutAtWord.ts';

/**
 * Lines of a text within a width, broken at spaces; a word that is too long, an address, is broken behind a sign that joins its
 * parts where there is one, else where it must.
 *
 * @param measure width of a piece of text [px]
 * @param limit lines at most; the last one then ends in an ellipsis
 */
export function wrap(
	text: string,
	width: number,
	measure: (text: string) => number,
	limit = Infinity
): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ').flatMap((whole) => pieces(whole, width, measure))) {
		const longer = line === '' ? word.text : `${line}${word.isContinued ? '' : ' '}${word.text}`;
		if (line !== '' && measure(longer) > width) {
			lines.push(line);
			line = word.text;
		} else line = longer;
	}
	if (line !== '') lines.push(line);
	return lines.length > limit ? shortened(lines.slice(0, limit), width, measure) : lines;
}

interface Piece {
	readonly text: string;
	/** Whether it goes on where the piece before ends, without a space. */
	readonly isContinued: boolean;
}

/** Behind these an address may go on in the next line. */
const JOINT = /[&?;!,/](?=[^&?;!,/]*$)/;
/** Share of a line that is full before it is broken behind a joint: lines that are cut short make more of them. judgement */
const FULL = 0.5;

/** A piece that fits a line, cut behind its last joint: and what of it goes on. */
function cutAtJoint(
	part: string,
	width: number,
	measure: (text: string) => number
): readonly [head: string, rest: string] {
	const end = part.search(JOINT) + 1;
	const head = part.slice(0, end);
	return end > 0 && measure(head) >= width * FULL ? [head, part.slice(end)] : [part, ''];
}

/** A word in pieces that fit a line. */
function pieces(word: string, width: number, measure: (text: string) => number): Piece[] {
	const parts: Piece[] = [];
	let part = '';
	for (const character of word) {
		if (part !== '' && measure(part + character) > width) {
			const [head, rest] = cutAtJoint(part, width, measure);
			parts.push({ text: head, isContinued: parts.length > 0 });
			part = rest;
		}
		part += character;
	}
	if (part !== '') parts.push({ text: part, isContinued: parts.length > 0 });
	return parts;
}

/** Lines of which the last one says that there is more, behind a whole word where it can. */
function shortened(lines: string[], width: number, measure: (text: string) => number): string[] {
	const last = lines[lines.length - 1];
	const whole = ended(last);
	const fits = (text: string) => text.endsWith('…') && measure(text) <= width;
	return [...lines.slice(0, -1), fits(whole) ? whole : cutAtWord(last, fits)];
}
