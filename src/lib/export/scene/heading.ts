import type { Mark, Paint, TextMark, TextRun } from '../../charts/marks.ts';
import { lineMark, textMark } from '../../charts/marks.ts';
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
const TITLE = { size: 36, line: 41, weight: 480, strong: 640 } as const;
const SUBTITLE = { size: 17, line: 23 } as const;
/** Room that the name needs at the right of the title. [px] */
const NAME_ROOM = 120;
const TITLE_LINES = 3;
const SUBTITLE_LINES = 2;

const ofTitle = (text: string) => measureText(text, TITLE.size, TITLE.strong, 'serif');
const ofSubtitle = (text: string) => measureText(text, SUBTITLE.size);

/** Bar, name, title and subtitle within a width. */
export function heading({ title, emphasis = '', subtitle }: HeadingWords, width: number, tone: Paint): Block {
	const titles = wrap(title, (width - NAME_ROOM) / SPARE, ofTitle, TITLE_LINES);
	const subtitles = wrap(subtitle, width / SPARE, ofSubtitle, SUBTITLE_LINES);
	const first = BAR + 14 + TITLE.size * 0.9;
	const under = first + (titles.length - 1) * TITLE.line + 18 + SUBTITLE.size;
	return {
		marks: [
			lineMark([0, BAR / 2, width, BAR / 2], 'ink', BAR),
			textMark(width, BAR + 14 + NAME, 'Orinoco', NAME, { face: 'serif', weight: 640, anchor: 'end' }),
			...titles.map((line, index) => titleLine(line, titles, index, emphasis, first, tone)),
			...subtitles.map((line, index) =>
				textMark(0, under + index * SUBTITLE.line, line, SUBTITLE.size, { fill: 'ink-2' })
			)
		],
		height: under + (subtitles.length - 1) * SUBTITLE.line + 8
	};
}

/** One line of the title; what of it belongs to the emphasis is bold and coloured. */
function titleLine(
	line: string,
	lines: readonly string[],
	index: number,
	emphasis: string,
	first: number,
	tone: Paint
): TextMark {
	const y = first + index * TITLE.line;
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
	return textMark(0, y, line, TITLE.size, { face: 'serif', weight: TITLE.weight, runs });
}
