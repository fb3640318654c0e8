import { lineMark, textMark } from '../../charts/marks.ts';
import type { Mark, TextRun } from '../../charts/marks.ts';
import { cutAtWord } from '../cutAtWord.ts';
import { NO_FORECAST } from '../provenance.ts';
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
/** Lines of an address without names at most: it is whole in most pictures. */
const BARE_LINES = 4;
/** Words of a cut note that still say something. Judgement. */
const FEW_WORDS = 5;

const measure = (text: string) => measureText(text, TEXT.size);

const linesOf = (text: string, width: number, limit = Infinity) => wrap(text, width / SPARE, measure, limit);

/** A note that fits its lines: where it is too long, what a scenario is not stays, and what is said before gives way. */
function shortNote(note: string, width: number, limit: number): string {
	if (!note.endsWith(NO_FORECAST)) return note;
	const fits = (text: string) => linesOf(`Note ${text}`, width).length <= limit;
	if (fits(note)) return note;
	const before = note.slice(0, -NO_FORECAST.length).trimEnd();
	const cut = cutAtWord(before, (part) => fits(`${part} ${NO_FORECAST}`));
	return cut.split(' ').length < FEW_WORDS ? NO_FORECAST : `${cut} ${NO_FORECAST}`;
}

/** A paragraph that opens with a bold word. */
function paragraph(head: string, text: string, x: number, y: number, width: number, limit: number): Mark[] {
	const lines = linesOf(`${head} ${text}`, width, limit);
	return lines.map((line, index) => {
		const opening: TextRun[] = [
			{ text: head, weight: 600, fill: 'ink' },
			{ text: line.slice(head.length), weight: 400, fill: 'ink-2' }
		];
		const runs = index === 0 ? { runs: opening } : {};
		return textMark(x, y + index * TEXT.line, line, TEXT.size, { fill: 'ink-2', ...runs });
	});
}

/** The full address where it is whole, else the one without names: what is cut leads nowhere. */
function addressLines(address: string, bareAddress: string | undefined, width: number): string[] {
	const isWhole = linesOf(address, width).length <= ADDRESS_LINES;
	return isWhole || bareAddress === undefined
		? linesOf(address, width, ADDRESS_LINES)
		: linesOf(bareAddress, width, BARE_LINES);
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
): Block {
	const column = width * COLUMN;
	const top = 12 + TEXT.size;
	const right = width * SECOND;
	const sources = paragraph('Source', source, right, top, column, limit);
	const below = Math.max(top, ...sources.map((mark) => (mark.kind === 'text' ? mark.y : 0)));
	const addresses = addressLines(address, bareAddress, column).map((line, index) =>
		textMark(right, below + (index + 1) * TEXT.line, line, TEXT.size, { fill: 'ink-2' })
	);
	// The note may run as far down as source and address do at its side.
	const most = Math.max(limit, sources.length + addresses.length);
	const short = shortNote(note, column, most);
	const notes = note === '' ? [] : paragraph('Note', short, 0, top, column, most);
	const marks = [lineMark([0, 0.5, width, 0.5], 'rule'), ...notes, ...sources, ...addresses];
	const lowest = Math.max(...marks.map((mark) => (mark.kind === 'text' ? mark.y : 0)));
	return { marks, height: lowest + 4 };
}
