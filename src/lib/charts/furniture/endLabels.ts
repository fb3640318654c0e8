import type { Figure, Layer, LineLayer } from '../figure.ts';
import type { Frame, Style } from '../frame.ts';
import type { Mark, Measure, Paint } from '../marks.ts';
import { lineMark, textMark, wordsIn } from '../marks.ts';
import { spread } from '../spread.ts';
import { endLines } from './endLines.ts';

interface EndLabel {
	readonly text: string;
	/** Height of the end that it names, which may lie beyond the plot while the axis holds still. [px] */
	readonly end: number;
	/** The same within the plot. [px] */
	readonly y: number;
	/** The scenario's and the pins' own words. */
	readonly isStrong: boolean;
	readonly fill: Paint;
	/** Whether words that are too wide take a second line; others are cut. */
	readonly isPin: boolean;
}

/** Air between two labels beyond their line height. [px] */
const LABEL_GAP = 3.5;
/** Line height in text sizes. */
const LINE_HEIGHT = 1.2;
/** Height of the middle of a line of text over its baseline, in text sizes. */
const MIDDLE = 0.34;

/** Words at the lines' ends instead of a legend, pushed apart, each led to its line. */
export function endLabelMarks(figure: Figure, frame: Frame, style: Style, measure: Measure): Mark[] {
	if (style.isSmall) return letterMarks(figure, frame, style);
	const labels = figure.layers
		.flatMap((layer) => endLabelOf(layer, figure, frame, style))
		.sort((one, other) => one.end - other.end);
	const from = frame.right + 0.35 * style.size;
	const text = from + 1.05 * style.size;
	const room = frame.width - text;
	const line = style.size * LINE_HEIGHT;
	const words = labels.map((label) => {
		const width = (part: string) => measure(part, style.size, weightOf(label));
		return (label.isPin ? endLines(label.text, room, width) : [label.text]).map((one) =>
			fitted(one, room, width)
		);
	});
	const most = Math.max(1, ...words.map(({ length }) => length));
	const places = spread(
		labels.map(({ y }) => y),
		line * most + LABEL_GAP,
		frame.top - style.size / 2 + ((most - 1) * line) / 2,
		frame.bottom - ((most - 1) * line) / 2
	);
	return labels.flatMap((label, index): Mark[] => {
		const y = places[index];
		const first = y + MIDDLE * style.size - ((words[index].length - 1) * line) / 2;
		const look = { weight: weightOf(label), fill: label.fill };
		return [
			lineMark([from, label.y, text - 0.3 * style.size, y], 'ink-3', 0.75),
			...words[index].map((one, at) => textMark(text, first + at * line, one, style.size, look))
		];
	});
}

const weightOf = ({ isStrong }: EndLabel) => (isStrong ? 600 : 400);

/** A small chart names its pins by their letters alone. */
function letterMarks(figure: Figure, frame: Frame, style: Style): Mark[] {
	const lines = figure.layers.filter((layer) => layer.kind === 'line' && layer.role === 'pin') as LineLayer[];
	const pins = lines
		// A line in pieces has its letter once, at its end.
		.filter(({ name }, index) => index === lines.findLastIndex((line) => line.name === name))
		.map(({ y, name, tone }) => ({ at: frame.y(y[y.length - 1]), letter: name.slice(0, 1), tone }))
		.sort((one, other) => one.at - other.at);
	const places = spread(
		pins.map(({ at }) => at),
		style.small * LINE_HEIGHT,
		frame.top,
		frame.bottom
	);
	return pins.map(({ letter, tone }, index) =>
		textMark(frame.right + 5, places[index] + MIDDLE * style.small, letter, style.small, {
			weight: 600,
			fill: wordsIn(tone)
		})
	);
}

function endLabelOf(layer: Layer, figure: Figure, frame: Frame, style: Style): EndLabel[] {
	if (layer.kind === 'dots' || !layer.endLabel || layer.x.length === 0) return [];
	const isStrong = layer.kind === 'line' && (layer.role === 'scenario' || layer.role === 'pin');
	const value = layer.kind === 'band' ? bandEnd(layer.low, layer.high, figure) : layer.y[layer.y.length - 1];
	const end = frame.y(value);
	const y = Math.max(frame.top, Math.min(end, frame.bottom));
	const fill = isStrong ? wordsIn(layer.tone) : layer.kind === 'band' ? 'ink-3' : 'ink-2';
	const text = style.isNarrow ? shortLabel(layer.endLabel) : layer.endLabel;
	return [{ text, end, y, isStrong, fill, isPin: layer.kind === 'line' && layer.role === 'pin' }];
}

/** Edge of a band at which its label stands: the outer one of a difference, the upper one of a level. */
function bandEnd(low: readonly number[], high: readonly number[], { y }: Figure): number {
	const last = low.length - 1;
	return -y.low > y.high ? low[last] : high[last];
}

/** Words of a label where there is little room. */
export function shortLabel(label: string): string {
	return label
		.replace(/^(Your|This) scenario.*/, 'Scenario')
		.replace(/^(Baseline|Outlook).*/, '$1')
		.replace(/ of 100$/, '')
		.replace(/ of 100 draws/, ' of 100')
		.replace(/^([A-F]) .*/, '$1');
}

/** A text cut to a width. */
function fitted(text: string, width: number, measure: (text: string) => number): string {
	if (measure(text) <= width) return text;
	let cut = text;
	while (cut.length > 1 && measure(`${cut}…`) > width) cut = cut.slice(0, -1);
	return `${cut.trimEnd()}…`;
}
