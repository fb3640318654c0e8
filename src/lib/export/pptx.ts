import type PptxGenJS from 'pptxgenjs';
import type { Axis, Figure } from '../charts/figure.ts';
import { coreProperties } from './coreProperties.ts';
import { nativeChart } from './nativeChart.ts';
import type { NativeChart } from './nativeChart.ts';
import { mended } from './pptxMended.ts';
import { bandTint, FILE_COLOURS } from './palette.ts';
import { AUTHOR, sourceLine } from './provenance.ts';
import type { Provenance } from './provenance.ts';

/** What a slide says around its chart. */
export interface SlideWords {
	readonly title: string;
	readonly subtitle: string;
	readonly note: string;
	readonly provenance: Provenance;
	/** Address that opens the same numbers without the names given to them, for where the full one is long. */
	readonly bareAddress?: string | undefined;
}

/** Slide of 16:9. [inches] */
const WIDTH = 13.333;
const MARGIN = 0.5;
const SERIF = 'Georgia';
const SANS = 'Arial';
/** Type of subtitle and note, and letters of it that fit their boxes. [pt] judgement */
const SUBTITLE = { size: 13, letters: 330 };
const NOTE = { size: 10, letters: 850 };
/** Smallest type that is read on a slide. [pt] judgement */
const SMALLEST = 7;
/** Where the footing ends, its height at least and at most, and the air between it and the chart above. [inches] */
const FOOT = { bottom: 7.3, low: 0.7, high: 2, air: 0.1 };
/** Type of a footing that is higher, and letters of it that fit an inch of height. [pt] judgement */
const LONG_NOTE = { size: 8, letters: 1500 };
/** Letters of an address that a slide prints with the names in it. Judgement. */
const ADDRESS = 400;
/** Where the chart begins. [inches] */
const CHART_TOP = 1.75;
/** Labels on the axis, roughly; characters of a year; a year that every chart has. */
const LABELS = 10;
const YEAR_LENGTH = 4;
const MIDDLE_YEAR = '2030';
const hex = (colour: string) => colour.slice(1);

/** Type of a text: smaller where it would run out of its box. [pt] */
function typeSize({ length }: string, { size, letters }: typeof NOTE): number {
	if (length <= letters) return size;
	return Math.max(SMALLEST, Math.floor(size * Math.sqrt(letters / length)));
}

/** Place and type of the words beneath the chart: long ones take of its height. [inches] and [pt] */
function footBox(text: string) {
	const isShort = text.length <= NOTE.letters;
	const h = isShort ? FOOT.low : Math.min(FOOT.high, Math.max(FOOT.low, text.length / LONG_NOTE.letters));
	const type = isShort ? NOTE : { size: LONG_NOTE.size, letters: h * LONG_NOTE.letters };
	// In the lowest box the type shrinks from its own size on; it is never smaller than in that box.
	return { y: FOOT.bottom - h, h, fontSize: Math.max(typeSize(text, NOTE), typeSize(text, type)) };
}

/** Series of the stacked bands and of the lines, as the writer wants them. */
function seriesOf(chart: NativeChart) {
	const labels = [...chart.labels];
	return {
		areas: chart.steps.map(({ name, values }) => ({ name, labels, values: [...values] as number[] })),
		lines: chart.lines.map(({ name, values }) => ({ name, labels, values: [...values] as number[] }))
	};
}

/** Labels from one that is written to the next: whole years, about ten of them. */
function labelStep({ labels }: NativeChart): number {
	const isYearly = labels.every((label) => label.length === YEAR_LENGTH);
	const aYear = isYearly ? 1 : labels.filter((label) => label.slice(0, YEAR_LENGTH) === MIDDLE_YEAR).length;
	return Math.max(1, aYear) * Math.max(1, Math.round(labels.length / Math.max(1, aYear) / LABELS));
}

/** What stands before a number of an axis, its decimals, and what stands behind it. */
const AXIS_NUMBER = /^−?([^\d]*)[\d,]+(?:\.(\d+))?(.*)$/;

/**
 * Format of an office program that writes numbers as an axis does.
 *
 * @example numberFormat({ ticks: [{ value: -4, label: '−$4bn' }], … }); // => '"$"#,##0"bn";−"$"#,##0"bn"'
 */
export function numberFormat({ ticks, unit = '' }: Axis): string {
	const label = ticks.find(({ value }) => value !== 0)?.label ?? '';
	const [, before = '', decimals = '', after = ''] = AXIS_NUMBER.exec(label) ?? [];
	const quotedText = (text: string) => (text === '' ? '' : `"${text}"`);
	const number = decimals === '' ? '#,##0' : `#,##0.${'0'.repeat(decimals.length)}`;
	const suffix = after.endsWith(unit) ? after.slice(0, after.length - unit.length) : after;
	const whole = `${quotedText(before)}${number}${quotedText(suffix)}`;
	return `${whole};−${whole}`;
}

/**
 * A slide with the figure as a native chart: lines and bands can be restyled, and its workbook edited, in the office program.
 *
 * @returns bytes of a .pptx file
 */
export async function pptx(figure: Figure, words: SlideWords): Promise<Uint8Array> {
	const { default: Presentation } = await import('pptxgenjs');
	const deck = new Presentation();
	deck.layout = 'LAYOUT_WIDE';
	deck.author = AUTHOR;
	deck.company = AUTHOR;
	const slide = deck.addSlide();
	const full = { x: MARGIN, w: WIDTH - 2 * MARGIN };
	slide.addText(words.title, {
		...full,
		y: 0.3,
		h: 0.9,
		fontFace: SERIF,
		fontSize: 26,
		color: '15181b',
		valign: 'top',
		margin: 0
	});
	slide.addText(words.subtitle, {
		...full,
		y: 1.2,
		h: 0.5,
		fontFace: SANS,
		fontSize: typeSize(words.subtitle, SUBTITLE),
		color: '484e54',
		valign: 'top',
		margin: 0
	});
	const chart = nativeChart(figure);
	const { areas, lines } = seriesOf(chart);
	const { provenance, bareAddress } = words;
	const isLong = provenance.address.length > ADDRESS;
	const address = isLong && bareAddress !== undefined ? bareAddress : provenance.address;
	const source = `${words.note} ${sourceLine(provenance)} ${address}`;
	const foot = footBox(source);
	const shape = {
		...full,
		y: CHART_TOP,
		h: foot.y - FOOT.air - CHART_TOP,
		altText: `${words.title}. ${words.subtitle}`
	};
	const axes = {
		...shape,
		catAxisLabelFontFace: SANS,
		catAxisLabelFontSize: 11,
		catAxisLabelFrequency: String(labelStep(chart)),
		catAxisLabelPos: 'low' as const,
		valAxisLabelFontFace: SANS,
		valAxisLabelFontSize: 11,
		valAxisLabelFormatCode: numberFormat(figure.y),
		valAxisMinVal: figure.y.low,
		valAxisMaxVal: figure.y.high,
		valGridLine: { color: 'e8ebed', size: 0.75 },
		catGridLine: { style: 'none' as const },
		showLegend: true,
		legendPos: 'b' as const,
		legendFontFace: SANS,
		legendFontSize: 11,
		// Room at the right for the words at the lines’ ends.
		layout: { x: 0.05, y: 0.03, w: 0.8, h: 0.8 }
	};
	const tone = figure.layers.find(({ kind }) => kind === 'band')?.tone ?? 'ru';
	const areaPart = {
		type: deck.ChartType.area,
		data: areas,
		options: {
			barGrouping: 'stacked' as const,
			chartColors: chart.steps.map(({ holds }) =>
				holds === 0 ? 'ffffff' : bandTint(FILE_COLOURS[tone], holds)
			)
		}
	};
	const linePart = {
		type: deck.ChartType.line,
		data: lines,
		options: {
			chartColors: chart.lines.map((line) => hex(FILE_COLOURS[line.tone])),
			lineSize: 2,
			lineDataSymbol: 'none' as const
		}
	};
	const parts = (areas.length > 0 ? [areaPart, linePart] : [linePart]) as PptxGenJS.IChartMulti[];
	// With several kinds of chart the data stand in the parts, and the options come second.
	slide.addChart(parts, axes as unknown as never[]);
	slide.addText(source, {
		...full,
		...foot,
		fontFace: SANS,
		color: '666d74',
		valign: 'top',
		margin: 0
	});
	const raw = (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
	return mended(raw, chart, coreProperties(words));
}
