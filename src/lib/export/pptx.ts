import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type PptxGenJS from 'pptxgenjs';
import type { Figure } from '../charts/figure.ts';
import { nativeChart } from './nativeChart.ts';
import type { NativeChart } from './nativeChart.ts';
import { bandTint, FILE_COLOURS } from './palette.ts';
import { sourceLine } from './provenance.ts';
import type { Provenance } from './provenance.ts';

/** What a slide says around its chart. */
export interface SlideWords {
	readonly title: string;
	readonly subtitle: string;
	readonly note: string;
	readonly provenance: Provenance;
}

/** Slide of 16:9. [inches] */
const WIDTH = 13.333;
const MARGIN = 0.5;
const SERIF = 'Georgia';
const SANS = 'Arial';
const hex = (colour: string) => colour.slice(1);

/** Widths and dashes of lines by role. [pt] */
const LINE_WIDTH = {
	scenario: 2.5,
	baseline: 1.5,
	history: 1.5,
	path: 0.75,
	pin: 2.5,
	companion: 1,
	bridge: 1
} as const;

/** Series of the stacked bands and of the lines, as the writer wants them. */
function seriesOf(chart: NativeChart) {
	const labels = [...chart.labels];
	return {
		areas: chart.steps.map(({ name, values }) => ({ name, labels, values: [...values] as number[] })),
		lines: chart.lines.map(({ name, values }) => ({ name, labels, values: [...values] as number[] }))
	};
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
	deck.title = words.title;
	deck.author = 'The Orinoco authors';
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
		h: 0.35,
		fontFace: SANS,
		fontSize: 13,
		color: '484e54',
		margin: 0
	});
	const chart = nativeChart(figure);
	const { areas, lines } = seriesOf(chart);
	const shape = { ...full, y: 1.6, h: 4.9 };
	const axes = {
		...shape,
		catAxisLabelFontFace: SANS,
		catAxisLabelFontSize: 11,
		catAxisLabelFrequency: String(Math.max(1, Math.round(chart.labels.length / 10))),
		catAxisLabelPos: 'low' as const,
		valAxisLabelFontFace: SANS,
		valAxisLabelFontSize: 11,
		valAxisMinVal: figure.y.low,
		valAxisMaxVal: figure.y.high,
		valGridLine: { color: 'e8ebed', size: 0.75 },
		catGridLine: { style: 'none' as const },
		showLegend: true,
		legendPos: 'b' as const,
		legendFontFace: SANS,
		legendFontSize: 11
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
	const source = `${words.note} ${sourceLine(words.provenance)} ${words.provenance.address}`;
	slide.addText(source, {
		...full,
		y: 6.6,
		h: 0.7,
		fontFace: SANS,
		fontSize: 10,
		color: '666d74',
		valign: 'top',
		margin: 0
	});
	const raw = (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
	return mended(raw, chart);
}

/**
 * The writer's file with what it cannot say: months without a value stay empty, the lowest step of the bands is
 * invisible, lines have the weights and dashes of their roles.
 */
function mended(file: Uint8Array, chart: NativeChart): Uint8Array {
	const parts = unzipSync(file);
	for (const name of Object.keys(parts)) {
		if (!/^ppt\/charts\/chart\d+\.xml$/.test(name)) continue;
		let xml = strFromU8(parts[name]).replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '');
		const areaSeries = chart.steps.length;
		let index = -1;
		xml = xml.replace(/<c:ser>[\s\S]*?<\/c:ser>/g, (series) => {
			index++;
			if (index < areaSeries) return index === 0 ? invisible(series) : series;
			return styled(series, chart.lines[index - areaSeries].role);
		});
		parts[name] = strToU8(xml);
	}
	return zipSync(parts, { level: 6 });
}

const SHAPE = /<c:spPr>[\s\S]*?<\/c:spPr>/;

/** A series without fill or line. */
function invisible(series: string): string {
	return series.replace(SHAPE, '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>');
}

/** A line with the weight and dash of its role. One point is 12,700 units. */
function styled(series: string, role: NativeChart['lines'][number]['role']): string {
	const width = Math.round(LINE_WIDTH[role] * 12700);
	const dash =
		role === 'baseline' || role === 'bridge' ? '<a:prstDash val="dash"/>' : '<a:prstDash val="solid"/>';
	return series.replace(SHAPE, (shape) => {
		const fill = /<a:solidFill>[\s\S]*?<\/a:solidFill>/.exec(shape)?.[0] ?? '';
		return `<c:spPr><a:ln w="${width}" cap="rnd">${fill}${dash}<a:round/></a:ln></c:spPr>`;
	});
}
