import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { escapeXml } from '../scene/svg.ts';
import { chartBook } from './chartBook.ts';
import { dayNumber } from '../dayNumber.ts';
import { yearStep } from './yearStep.ts';
import { endLabel, labelShifts } from './endLabels.ts';
import type { LabelRoom } from './endLabels.ts';
import { isListed } from './legend.ts';
import type { NativeChart, NativeLine } from './nativeChart.ts';

/** Widths of lines by role. [pt] */
const LINE_WIDTH = {
	scenario: 2.5,
	baseline: 1.5,
	history: 1.5,
	path: 0.75,
	pin: 2.5,
	companion: 1,
	bridge: 1,
	edge: 0.75
} as const;
/** Office units of length in a point. */
const UNITS_PER_POINT = 12700;
/** Dashes of lines that a copier must keep apart, by role and pin. */
const DASHES: Readonly<Record<string, string>> = {
	baseline: 'dash',
	bridge: 'sysDash',
	'pin-b': 'lgDash',
	'pin-c': 'sysDot',
	'pin-d': 'lgDashDot',
	'pin-e': 'dash',
	'pin-f': 'sysDash'
};
/** Part with the properties of the file, and those of them that the writer knows. */
const PROPERTIES = 'docProps/core.xml';
const KNOWN = /<dc:title>[\s\S]*<\/dc:creator>/;
/** Notes of the speaker, which the writer keeps in one paragraph. */
const NOTES = 'ppt/notesSlides/notesSlide1.xml';
const NOTE = /<a:p>(<a:r>(<a:rPr[^>]*\/>)<a:t>[^<]*<\/a:t><\/a:r>)/;
const SHAPE = /<c:spPr>[\s\S]*?<\/c:spPr>/;
const LABELS = /<c:dLbls>[\s\S]*?<\/c:dLbls>/;
/** How the months of a series, and the axis of years, are written. */
const MONTH = 'yyyy\\-mm';
const YEAR = 'yyyy';

/** What a slide has beyond what its writer can say. */
export interface SlideParts {
	readonly chart: NativeChart;
	readonly room: LabelRoom;
	/** Properties of the file, as XML. */
	readonly properties: string;
	/** Paragraphs of the speaker's notes. */
	readonly notes: readonly string[];
}

/**
 * The writer's file with what it cannot say: months are dates, those without a value stay empty, the lowest step of the bands is
 * invisible, lines have the weights, dashes and end labels of their roles, parts stand in the order that the format (ECMA-376, chart part)
 * asks for; the chart's workbook is ours, and the file says where its numbers come from.
 */
export function mended(file: Uint8Array, slide: SlideParts): Uint8Array {
	const parts = unzipSync(file);
	const change = (name: string, next: (xml: string) => string) => {
		parts[name] = strToU8(
			next(strFromU8(parts[name]))
				.replaceAll(' altLang="en-US"', '')
				.replaceAll('lang="en-US"', 'lang="en-GB"')
		);
	};
	change(PROPERTIES, (xml) => xml.replace(KNOWN, () => slide.properties));
	change(NOTES, (xml) => xml.replace(NOTE, (_, __, look: string) => `<a:p>${paragraphs(slide.notes, look)}`));
	for (const name of Object.keys(parts)) {
		if (/^ppt\/charts\/chart\d+\.xml$/.test(name)) change(name, (xml) => mendedChart(xml, slide));
		if (/^ppt\/embeddings\/.*\.xlsx$/.test(name)) parts[name] = chartBook(slide.chart);
		if (/^ppt\/slides\/slide\d+\.xml$/.test(name)) change(name, mendedTexts);
	}
	return zipSync(parts, { level: 6 });
}

/** Texts of which each paragraph says once, at its start, how it is set, which the writer says of every piece; the title by its name. */
function mendedTexts(xml: string): string {
	return xml
		.replace(/<\/a:r><a:pPr\b[^>]*?(?:\/>|>.*?<\/a:pPr>)/g, '</a:r>')
		.replace('name="Text 0"', 'name="Title"');
}

/** Texts as paragraphs, the first one open. */
function paragraphs(texts: readonly string[], look: string): string {
	return texts.map((text) => `<a:r>${look}<a:t>${escapeXml(text)}</a:t></a:r>`).join('</a:p><a:p>');
}

function mendedChart(xml: string, { chart, room }: SlideParts): string {
	const areas = chart.steps.length;
	const shifts = labelShifts(chart, room);
	let index = -1;
	return inOrder(dated(xml, chart))
		.replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '')
		.replace(/<c:ser>[\s\S]*?<\/c:ser>/g, (series) => {
			index++;
			if (index < areas) return index === 0 ? invisible(series) : series;
			const place = index - areas;
			return styled(series, chart.lines[place], endLabel(chart.lines[place], shifts.get(place)));
		})
		.replace(/(<c:legendPos val="\w+"\/>)/, `$1${unlisted(chart)}`)
		.replace('<c:dispBlanksAs val="span"/>', '<c:dispBlanksAs val="gap"/>')
		.replace('<c:roundedCorners val="1"/>', '<c:roundedCorners val="0"/>');
}

/** Months as dates, on an axis that counts them and writes years. */
function dated(xml: string, { labels }: NativeChart): string {
	const points = labels.map((label, index) => `<c:pt idx="${index}"><c:v>${dayNumber(label)}</c:v></c:pt>`);
	const months =
		`<c:numRef><c:f>Sheet1!$A$2:$A$${labels.length + 1}</c:f><c:numCache><c:formatCode>${MONTH}</c:formatCode>` +
		`<c:ptCount val="${labels.length}"/>${points.join('')}</c:numCache></c:numRef>`;
	const units =
		'<c:auto val="0"/><c:lblOffset val="100"/><c:baseTimeUnit val="months"/>' +
		`<c:majorUnit val="${yearStep(labels)}"/><c:majorTimeUnit val="years"/>`;
	return xml
		.replace(/<c:cat>[\s\S]*?<\/c:cat>/g, () => `<c:cat>${months}</c:cat>`)
		.replace(/<c:catAx>([\s\S]*?)<\/c:catAx>/, (_, inside: string) => {
			const years = inside.replace(/<c:numFmt [^>]*\/>/, `<c:numFmt formatCode="${YEAR}" sourceLinked="0"/>`);
			return `<c:dateAx>${years.replace(/<c:auto [\s\S]*$/, units)}</c:dateAx>`;
		});
}

/** Parts that the writer puts where the format does not expect them. */
function inOrder(xml: string): string {
	return xml
		.replace(/<c:invertIfNegative val="0"\/>/g, '')
		.replace(/(<c:axId val="\d+"\/><c:axId val="\d+"\/>)<c:axId val="\d+"\/>/g, '$1')
		.replace(/<c:lineChart>\s*<c:varyColors/g, '<c:lineChart><c:grouping val="standard"/><c:varyColors');
}

/** Series that a legend need not name. */
function unlisted(chart: NativeChart): string {
	return [...chart.steps, ...chart.lines]
		.map((_, index) =>
			isListed(chart, index)
				? ''
				: `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`
		)
		.join('');
}

/** A series without fill or line. */
function invisible(series: string): string {
	return series.replace(SHAPE, '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>');
}

/** A line with the weight and dash of its role, and its name at the end. */
function styled(series: string, { role, tone }: NativeLine, label: string): string {
	const width = Math.round(LINE_WIDTH[role] * UNITS_PER_POINT);
	const dash = `<a:prstDash val="${DASHES[role] ?? DASHES[tone] ?? 'solid'}"/>`;
	const colour = /<a:solidFill>[\s\S]*?<\/a:solidFill>/.exec(SHAPE.exec(series)?.[0] ?? '')?.[0] ?? '';
	return series
		.replace(LABELS, '')
		.replace(SHAPE, `<c:spPr><a:ln w="${width}" cap="rnd">${colour}${dash}<a:round/></a:ln></c:spPr>`)
		.replace(/<\/c:marker>/, () => `</c:marker>${label}`);
}
