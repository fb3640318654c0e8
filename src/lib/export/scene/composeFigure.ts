import { dataMarks } from '../../charts/dataMarks.ts';
import type { Figure } from '../../charts/figure.ts';
import { frameOf } from '../../charts/frame.ts';
import type { Style } from '../../charts/frame.ts';
import { endLines } from '../../charts/furniture/endLines.ts';
import { shortLabel } from '../../charts/furniture/endLabels.ts';
import { marksAbove, marksBeneath } from '../../charts/furniture/furniture.ts';
import type { Mark, Paint } from '../../charts/marks.ts';
import { wordsIn } from '../../charts/marks.ts';
import { narrowed } from '../../charts/narrowed.ts';
import type { Theme } from '../../charts/theme.ts';
import { footing, FOOTING_LINES, longFooting } from './footing.ts';
import type { FootingWords } from './footing.ts';
import { heading } from './heading.ts';
import type { Block, HeadingWords } from './heading.ts';
import { measureText, SPARE } from './measureText.ts';
import { moved } from './scene.ts';
import type { Scene } from './scene.ts';
import type { SceneSize } from './sizes.ts';

export type FigureWords = HeadingWords & FootingWords;

/** Air around everything; between chart and footing. [px] */
const MARGIN = 44;
const AIR = 14;
/** Height of a chart, and width of its plot, below which it is not read. Judgement. [px] */
const CHART_LOW = 200;
const PLOT_LOW = 360;
/** Height of a chart over a long note at least, and lines of a column of that note at most and at least. Judgement. */
const CHART_OVER_NOTE = 250;
const LONG_NOTE = { most: 16, least: 4 } as const;
/** Sizes of a composed chart's text: axis, annotations, value at the cursor. [px] */
const TEXT = { size: 16, small: 15, strong: 19 } as const;
/** Lines are heavier than on the page by this factor. */
const WEIGHT = 1.5;
/** Left margin at least; right margin at least and at most. [px] */
const GUTTER_LOW = 40;
const RIGHT = { low: 24, high: 350 } as const;
/** Width of the words of a pin from which on they take two lines: its name must not leave the plot too little. [px] */
const PIN_LINE = 250;
/** Room between a line's end and its words. [px] */
const LEAD = 1.8 * TEXT.size;
/** Weight of the words at the lines' ends at most. */
const END_WEIGHT = 600;

const endWidth = (label: string) => measureText(label, TEXT.size, END_WEIGHT) * SPARE;

/** Whether the words of a pin fit beside its line in a composed chart, in two lines at most, however wide the reader's fonts. */
export function fitsAtEnd(label: string): boolean {
	return endLines(label, PIN_LINE, endWidth).every((line) => endWidth(line) <= PIN_LINE);
}

/** Lines of words that stand at the lines' ends. */
const endLabels = ({ layers }: Figure) =>
	layers.flatMap((layer) => {
		if (layer.kind === 'dots' || !layer.endLabel) return [];
		const isPin = layer.kind === 'line' && layer.role === 'pin';
		return isPin ? [...endLines(layer.endLabel, PIN_LINE, endWidth)] : [layer.endLabel];
	});

/**
 * Style of a composed chart: its margins fit the words that stand in them. Where they would leave the plot too little, the
 * words are short and notes in the plot are left out, as on a phone.
 */
function exportStyle(figure: Figure, width: number): Style {
	const { ticks } = figure.y;
	const widths = ticks.map(({ label }) => measureText(label, TEXT.size)).sort((one, other) => one - other);
	// The label with the unit is the widest: it may stand over the plot, the others may not.
	const widest = widths[widths.length - 2] ?? widths[0] ?? 0;
	const gutter = Math.max(GUTTER_LOW, widest * SPARE + 8);
	const labels = endLabels(figure);
	const isNarrow = width - gutter - rightMargin(labels) < PLOT_LOW;
	return {
		...{ ...TEXT, weight: WEIGHT, isSmall: false, isNarrow, gutter },
		right: rightMargin(isNarrow ? labels.map(shortLabel) : labels),
		top: 1.9 * TEXT.size,
		bottom: 2.1 * TEXT.size
	};
}

/** Room that labels need beside the lines' ends. [px] */
function rightMargin(labels: readonly string[]): number {
	if (labels.length === 0) return RIGHT.low;
	return Math.min(Math.max(...labels.map(endWidth)) + LEAD, RIGHT.high);
}

/** A figure's marks within a box whose corner is the origin. */
export function figureMarks(figure: Figure, width: number, height: number, theme: Theme): Mark[] {
	const style = exportStyle(figure, width);
	const fitting = style.isNarrow ? narrowed(figure) : figure;
	const frame = frameOf(fitting, width, height, style);
	return [
		...marksBeneath(fitting, frame, style, measureText),
		...dataMarks(fitting, frame, style, theme.bands),
		...marksAbove(fitting, frame, style, measureText)
	];
}

/** Colour of the emphasis in a title: that of the figure's strongest line. */
function titleTone({ layers }: Figure): Paint {
	const scenario = layers.find((layer) => layer.kind === 'line' && layer.role === 'scenario');
	return scenario ? wordsIn(scenario.tone) : 'ink';
}

/**
 * A figure composed as a picture of its own: bar, title, subtitle, chart, note and source.
 *
 * @param hasPaper false for a transparent picture
 */
export function composeFigure(
	figure: Figure,
	size: Pick<SceneSize, 'width' | 'height'>,
	theme: Theme,
	words: FigureWords,
	hasPaper = true
): Scene {
	const width = size.width - 2 * MARGIN;
	const head = heading(words, width, titleTone(figure));
	const foot = footingUnder(head.height, size.height, words, width);
	const bottom = size.height - MARGIN / 2 - foot.height;
	const chart = figureMarks(figure, width, bottom - head.height - AIR, theme);
	return {
		...{ width: size.width, height: size.height, hasPaper, theme },
		marks: [
			...moved(head.marks, MARGIN, 0),
			...moved(chart, MARGIN, head.height),
			...moved(foot.marks, MARGIN, bottom)
		],
		title: words.title,
		description: [words.subtitle, words.note, words.source, words.address].filter(Boolean).join(' ')
	};
}

/**
 * Footing that leaves the chart room: a note that its column cannot hold is set in two, where more of it is told so. What
 * finds no line stands in the file's own description.
 */
function footingUnder(head: number, height: number, words: FootingWords, width: number): Block {
	const room = (foot: Block) => height - MARGIN / 2 - foot.height - head - AIR;
	let foot = footing(words, width, FOOTING_LINES);
	for (let limit = FOOTING_LINES - 1; limit > 0 && room(foot) < CHART_LOW; limit--)
		foot = footing(words, width, limit);
	if (foot.told === words.note) return foot;
	for (let limit = LONG_NOTE.most; limit >= LONG_NOTE.least; limit--) {
		const long = longFooting(words, width, limit);
		if (room(long) >= CHART_OVER_NOTE) return long.told.length > foot.told.length ? long : foot;
	}
	return foot;
}

/** Words of a composed figure as the figure has them itself. */
export function figureWords(figure: Figure, { source, address }: Omit<FootingWords, 'note'>): FigureWords {
	const note = [figure.proviso ?? '', figure.caption, figure.caution ?? ''].filter(Boolean).join(' ');
	const change = /[^ ]*\d[^ ]*(?: mb\/d| trn)? (?:higher|lower|more|less)\b/.exec(figure.title)?.[0];
	return {
		...{ title: figure.title, subtitle: figure.subtitle, note, source, address },
		...(change === undefined ? {} : { emphasis: change })
	};
}
