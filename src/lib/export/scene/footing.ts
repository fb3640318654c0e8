import { lineMark, textMark } from '../../charts/marks.ts';
import type { Mark, TextMark, TextRun } from '../../charts/marks.ts';
import { cutAtWord } from '../cutAtWord.ts';
import { NO_FORECAST } from '../provenance.ts';
import { withoutCaution } from '../withCaution.ts';
import type { Block } from './heading.ts';
import { measureText, SPARE } from './measureText.ts';
import { wrap } from './wrap.ts';

/** The words beneath a composed chart. */
export interface FootingWords {
	readonly note: string;
	readonly source: string;
	/** Address of the state, in full. */
	readonly address: string;
	/** Address that opens the same numbers without the names given to them, for where the full one would be cut. */
	readonly bareAddress?: string;
}

/** Size and line height. [px] */
const TEXT = { size: 13, line: 18 } as const;
/** Share of the width that a column takes, and where the second begins. */
const COLUMN = 0.48;
const SECOND = 0.52;
/** Lines of a paragraph at most: the address may be long, and stands in full in the file's own description. */
export const FOOTING_LINES = 8;
const ADDRESS_LINES = 2;
/** Lines of a source beneath a long note at most. */
const SOURCE_LINES = 4;
/** Lines there of an address without names at most: the widest picture has the least height. */
const LONG_LINES = 7;
/** Lines of an address without names at most: it is whole in most pictures. */
const BARE_LINES = 4;
/** Words of a cut note that still say something. Judgement. */
const FEW_WORDS = 5;

const measure = (text: string) => measureText(text, TEXT.size);

const linesOf = (text: string, width: number, limit = Infinity) => wrap(text, width / SPARE, measure, limit);

/** A note that fits its lines: where it is too long, what a scenario is not stays, and what is said before gives way. */
function shortNote(note: string, width: number, limit: number): string {
	const before = withoutCaution(note);
	if (before === note) return note;
	const fits = (text: string) => linesOf(`Note ${text}`, width).length <= limit;
	if (fits(note)) return note;
	const cut = cutAtWord(before, (part) => fits(`${part} ${NO_FORECAST}`));
	return cut.split(' ').length < FEW_WORDS ? NO_FORECAST : `${cut} ${NO_FORECAST}`;
}

/** Letters of pins that open what is said of them, as the note of a comparison writes them. */
const LETTERS = /((?:[A-F],\u00a0)*[A-F]:\u00a0)/;

/** A line as runs: letters of pins are bold, to be found in a long note. */
function runsOf(line: string): TextRun[] {
	return line
		.split(LETTERS)
		.map((text, place): TextRun =>
			place % 2 === 1 ? { text, weight: 600, fill: 'ink' } : { text, weight: 400, fill: 'ink-2' }
		)
		.filter(({ text }) => text !== '');
}

/** A paragraph that opens with a bold word. */
function paragraph(
	head: string,
	text: string,
	x: number,
	y: number,
	width: number,
	limit: number
): TextMark[] {
	const lines = linesOf(`${head} ${text}`, width, limit);
	return lines.map((line, index) => {
		const isOpening = index === 0;
		const opening: TextRun[] = isOpening ? [{ text: head, weight: 600, fill: 'ink' }] : [];
		const runs = [...opening, ...runsOf(isOpening ? line.slice(head.length) : line)];
		return textMark(x, y + index * TEXT.line, line, TEXT.size, {
			fill: 'ink-2',
			...(runs.length > 1 ? { runs } : {})
		});
	});
}

/** The full address where it is whole, else the one without names: what is cut leads nowhere. */
function addressLines(
	address: string,
	bareAddress: string | undefined,
	width: number,
	{ full = ADDRESS_LINES, bare = BARE_LINES }: { readonly full?: number; readonly bare?: number } = {}
): string[] {
	const isWhole = linesOf(address, width).length <= full;
	return isWhole || bareAddress === undefined
		? linesOf(address, width, full)
		: linesOf(bareAddress, width, bare);
}

/** Lines of an address, the first on `y`. */
function addressMarks(lines: readonly string[], x: number, y: number): TextMark[] {
	return lines.map((line, index) => textMark(x, y + index * TEXT.line, line, TEXT.size, { fill: 'ink-2' }));
}

/** A footing, and how much of the note it tells. */
export interface Footing extends Block {
	readonly told: string;
}

/** Air between a note in two columns and the source beneath it. [px] */
const PART = 10;

/** Marks under the footing's hairline. */
function ruled(marks: readonly Mark[], width: number, told: string): Footing {
	const lowest = Math.max(...marks.map((mark) => (mark.kind === 'text' ? mark.y : 0)));
	return { marks: [lineMark([0, 0.5, width, 0.5], 'rule'), ...marks], height: lowest + 4, told };
}

/**
 * Hairline, a long note in two columns, and beneath it the source at the left and the address at the right.
 *
 * @param limit lines of a column of the note at most
 */
export function longFooting(
	{ note, source, address, bareAddress }: FootingWords,
	width: number,
	limit: number
): Footing {
	const column = width * COLUMN;
	const right = width * SECOND;
	const top = 12 + TEXT.size;
	const told = shortNote(note, column, 2 * limit);
	const lines = paragraph('Note', told, 0, top, column, 2 * limit);
	const rows = Math.ceil(lines.length / 2);
	const notes = lines.map((mark, place) =>
		place < rows ? mark : { ...mark, x: right, y: top + (place - rows) * TEXT.line }
	);
	const below = top + rows * TEXT.line + PART;
	const addresses = addressMarks(
		addressLines(address, bareAddress, column, { bare: LONG_LINES }),
		right,
		below
	);
	const sources = paragraph('Source', source, 0, below, column, Math.max(SOURCE_LINES, addresses.length));
	return ruled([...notes, ...sources, ...addresses], width, told);
}

/**
 * Hairline, note at the left, source and address at the right.
 *
 * @param limit lines of source at most, and of a note that is no shorter than source and address
 */
export function footing(
	{ note, source, address, bareAddress }: FootingWords,
	width: number,
	limit: number
): Footing {
	const column = width * COLUMN;
	const top = 12 + TEXT.size;
	const right = width * SECOND;
	const sources = paragraph('Source', source, right, top, column, limit);
	const below = Math.max(top, ...sources.map((mark) => (mark.kind === 'text' ? mark.y : 0)));
	// The address may run as far down as a note at its side.
	const beside = Math.min(limit, linesOf(`Note ${note}`, column).length) - sources.length;
	const full = Math.max(ADDRESS_LINES, beside);
	const addresses = addressMarks(
		addressLines(address, bareAddress, column, { full }),
		...([right, below + TEXT.line] as const)
	);
	// The note may run as far down as source and address do at its side.
	const most = Math.max(limit, sources.length + addresses.length);
	const short = shortNote(note, column, most);
	const notes = note === '' ? [] : paragraph('Note', short, 0, top, column, most);
	return ruled([...notes, ...sources, ...addresses], width, short);
}
