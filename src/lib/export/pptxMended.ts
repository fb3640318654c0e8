import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { NativeChart, NativeLine } from './nativeChart.ts';

/** Widths of lines by role. [pt] */
const LINE_WIDTH = {
	scenario: 2.5,
	baseline: 1.5,
	history: 1.5,
	path: 0.75,
	pin: 2.5,
	companion: 1,
	bridge: 1
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
const SHAPE = /<c:spPr>[\s\S]*?<\/c:spPr>/;
const LABELS = /<c:dLbls>[\s\S]*?<\/c:dLbls>/;
/** Share of the range that two labels must lie apart. Judgement. */
const CROWDED = 0.07;
/** Lines whose end is labelled on the chart. */
const NAMED: readonly NativeLine['role'][] = ['scenario', 'baseline', 'pin'];

/**
 * The writer's file with what it cannot say: months without a value stay empty, the lowest step of the bands is
 * invisible and unlisted, lines have the weights, dashes and end labels of their roles, parts stand in the order that
 * the format (ECMA-376, chart part) asks for; the file says where its numbers come from.
 *
 * @param properties of the file, as XML
 */
export function mended(file: Uint8Array, chart: NativeChart, properties: string): Uint8Array {
	const parts = unzipSync(file);
	parts[PROPERTIES] = strToU8(strFromU8(parts[PROPERTIES]).replace(KNOWN, () => properties));
	for (const name of Object.keys(parts)) {
		if (!/^ppt\/charts\/chart\d+\.xml$/.test(name)) continue;
		parts[name] = strToU8(mendedChart(strFromU8(parts[name]), chart));
	}
	return zipSync(parts, { level: 6 });
}

function mendedChart(xml: string, chart: NativeChart): string {
	const areas = chart.steps.length;
	let index = -1;
	return inOrder(xml)
		.replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '')
		.replace(/<c:ser>[\s\S]*?<\/c:ser>/g, (series) => {
			index++;
			if (index < areas) return index === 0 ? invisible(series) : series;
			return styled(series, chart.lines[index - areas], chart);
		})
		.replace(/(<c:legendPos val="\w+"\/>)/, `$1${unlisted(chart)}`)
		.replace('<c:dispBlanksAs val="span"/>', '<c:dispBlanksAs val="gap"/>');
}

/** Parts that the writer puts where the format does not expect them. */
function inOrder(xml: string): string {
	return xml
		.replace(/<c:invertIfNegative val="0"\/>/g, '')
		.replace(/(<c:axId val="\d+"\/><c:axId val="\d+"\/>)<c:axId val="\d+"\/>/g, '$1')
		.replace(/<c:lineChart>\s*<c:varyColors/g, '<c:lineChart><c:grouping val="standard"/><c:varyColors')
		.replace(
			/(<c:noMultiLvlLbl val="1"\/>)\s*<c:tickLblSkip val="(\d+)"\/>/g,
			'<c:tickLblSkip val="$2"/><c:tickMarkSkip val="$2"/>$1'
		);
}

/** Steps that a legend need not name: the invisible one, and upper halves whose lower ones are named. */
function unlisted({ steps }: NativeChart): string {
	return steps
		.map(({ name, holds }, index) => (holds === 0 || name.endsWith('upper part') ? index : -1))
		.filter((index) => index >= 0)
		.map((index) => `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`)
		.join('');
}

/** A series without fill or line. */
function invisible(series: string): string {
	return series.replace(SHAPE, '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>');
}

/** A line with the weight and dash of its role, and its name at the end where it is one of the main ones. */
function styled(series: string, line: NativeLine, chart: NativeChart): string {
	const width = Math.round(LINE_WIDTH[line.role] * UNITS_PER_POINT);
	const dash = `<a:prstDash val="${DASHES[line.role] ?? DASHES[line.tone] ?? 'solid'}"/>`;
	const colour = /<a:solidFill>[\s\S]*?<\/a:solidFill>/.exec(SHAPE.exec(series)?.[0] ?? '')?.[0] ?? '';
	return series
		.replace(LABELS, '')
		.replace(SHAPE, `<c:spPr><a:ln w="${width}" cap="rnd">${colour}${dash}<a:round/></a:ln></c:spPr>`)
		.replace(/<\/c:marker>/, `</c:marker>${endLabel(line, chart, colour)}`);
}

const lastOf = (values: NativeLine['values']) => values.findLast((value) => value !== null) ?? NaN;

/** Whether a baseline ends so near to the scenario that its words would lie over the other's: the legend names it too. */
function isCrowded({ role, values }: NativeLine, { lines }: NativeChart): boolean {
	if (role !== 'baseline') return false;
	const all = lines.flatMap((line) => line.values.filter((value) => value !== null));
	const range = Math.max(...all) - Math.min(...all);
	const others = lines.filter((line) => line.role === 'scenario').map((line) => lastOf(line.values));
	return others.some((value) => Math.abs(value - lastOf(values)) < range * CROWDED);
}

/** Name of a series beside its last value, as a label that can be edited. */
function endLabel(line: NativeLine, chart: NativeChart, colour: string): string {
	const { role, values } = line;
	const last = values.findLastIndex((value) => value !== null);
	if (!NAMED.includes(role) || last < 0 || isCrowded(line, chart)) return '';
	const shows = (name: number, value: number) =>
		`<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="${name}"/>` +
		'<c:showPercent val="0"/><c:showBubbleSize val="0"/>';
	const look =
		'<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr>' +
		`<a:defRPr sz="1200" b="${role === 'baseline' ? 0 : 1}">${colour}</a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;
	return (
		`<c:dLbls><c:dLbl><c:idx val="${last}"/><c:numFmt formatCode="0.0#" sourceLinked="0"/>${look}` +
		`<c:dLblPos val="r"/>${shows(1, 1)}<c:separator> </c:separator></c:dLbl>${shows(0, 0)}</c:dLbls>`
	);
}
