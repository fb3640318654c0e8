import type { Mark, Paint, TextMark, TextRun } from '../../charts/marks.ts';
import { lineMark, textMark } from '../../charts/marks.ts';
import { NO_BREAK } from '../../format/number.ts';
import { measureText, SPARE } from './measureText.ts';
import { wrap } from './wrap.ts';

/** The words above a composed chart. */
export interface HeadingWords {
	readonly title: string;
	/** Part of the title that is set bold in the chart's colour: the number. */
	readonly emphasis?: string;
	readonly subtitle: string;
}

/** Marks and the height that they take. [px] */
export interface Block {
	readonly marks: readonly Mark[];
	readonly height: number;
}

/** The bar on top; then sizes and line heights of name, title and subtitle. [px] */
const BAR = 6;
const NAME = 22;
const TITLE = { sizes: [36, 30, 25, 21], line: 41 / 36, weight: 480, strong: 640 } as const;
const SUBTITLE = { size: 17, line: 23 } as const;
/** Room that the name needs at the right of the title. [px] */
const NAME_ROOM = 120;
/** Width below which a picture is narrow, and lines of title and subtitle at most. [px] */
const NARROW = 700;
const LINES = { wide: { title: 3, subtitle: 3 }, narrow: { title: 4, subtitle: 4 } } as const;
/** Step in which a title is narrowed until it would need a line more. */
const NARROWING = 0.97;
/** Air between title and subtitle at least. [px] */
const GAP = 14;

const ofSubtitle = (text: string) => measureText(text, SUBTITLE.size);

/** Bar, name, title and subtitle within a width. */
export function heading({ title, emphasis = '', subtitle }: HeadingWords, width: number, tone: Paint): Block {
	const lines = width < NARROW ? LINES.narrow : LINES.wide;
	// The number and its direction stay together.
	const strong = emphasis.replaceAll(' ', NO_BREAK);
	const kept = emphasis === '' ? title : title.replace(emphasis, () => strong);
	const { titles, size } = fitted(kept, (width - NAME_ROOM) / SPARE, lines.title);
	const subtitles = withoutOrphan(wrap(subtitle, width / SPARE, ofSubtitle, lines.subtitle), subtitle, width);
	const first = BAR + 14 + size * 0.9;
	const under = first + (titles.length - 1) * size * TITLE.line + Math.max(GAP, size / 2) + SUBTITLE.size;
	return {
		marks: [
			lineMark([0, BAR / 2, width, BAR / 2], 'ink', BAR),
			textMark(width, BAR + 14 + NAME, 'Orinoco', NAME, { face: 'serif', weight: 640, anchor: 'end' }),
			...titles.map((line, index) => titleLine(line, titles, index, strong, { size, first, tone })),
			...subtitles.map((line, index) =>
				textMark(0, under + index * SUBTITLE.line, line, SUBTITLE.size, { fill: 'ink-2' })
			)
		],
		height: under + (subtitles.length - 1) * SUBTITLE.line + 8
	};
}

/** Width that a subtitle's last line has at least, as a share of the picture's. Judgement. */
const LAST = 0.12;

/** Lines of a subtitle, a little shorter where a number would stand alone in the last one. */
function withoutOrphan(lines: string[], subtitle: string, width: number): string[] {
	if (lines.length < 2 || ofSubtitle(lines.at(-1) ?? '') >= LAST * width) return lines;
	const shorter = wrap(subtitle, (width / SPARE) * (1 - LAST), ofSubtitle);
	return shorter.length === lines.length ? shorter : lines;
}

/** The title in the largest type in which it is whole; the smallest cuts it. */
function fitted(title: string, width: number, lines: number): { titles: readonly string[]; size: number } {
	const [smallest] = TITLE.sizes.slice(-1);
	const set = (size: number, limit?: number, within = width) =>
		wrap(title, within, (text) => measureText(text, size, TITLE.strong, 'serif'), limit);
	const size = TITLE.sizes.find((one) => set(one).length <= lines) ?? smallest;
	return { titles: balanced(set(size, lines), width, (narrower) => set(size, lines, narrower)), size };
}

/** Lines of nearly equal length, as few as before: no word stands alone in the last one. */
function balanced(
	lines: readonly string[],
	width: number,
	setIn: (width: number) => readonly string[]
): readonly string[] {
	let best = lines;
	for (let narrower = width * NARROWING; narrower > width / 2; narrower *= NARROWING) {
		const next = setIn(narrower);
		if (next.length > lines.length || next.join(' ') !== lines.join(' ')) break;
		best = next;
	}
	return best;
}

/** Type of the title, where its first line stands, and the colour of its emphasis. */
interface TitleLook {
	readonly size: number;
	readonly first: number;
	readonly tone: Paint;
}

/** One line of the title; what of it belongs to the emphasis is bold and coloured. */
function titleLine(
	line: string,
	lines: readonly string[],
	index: number,
	emphasis: string,
	{ size, first, tone }: TitleLook
): TextMark {
	const y = first + index * size * TITLE.line;
	const before = lines.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0);
	const found = emphasis === '' ? -1 : lines.join(' ').indexOf(emphasis);
	const cut = (at: number) => Math.max(0, Math.min(at - before, line.length));
	const [from, until] = found < 0 ? [0, 0] : [cut(found), cut(found + emphasis.length)];
	const parts = [line.slice(0, from), line.slice(from, until), line.slice(until)];
	const runs = parts
		.map((text, part): TextRun => {
			const isStrong = part === 1;
			return { text, weight: isStrong ? TITLE.strong : TITLE.weight, fill: isStrong ? tone : 'ink' };
		})
		.filter(({ text }) => text !== '');
	return textMark(0, y, line, size, { face: 'serif', weight: TITLE.weight, runs });
}
