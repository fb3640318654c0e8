import type { Axis } from '../../charts/figure.ts';
import { wordsIn } from '../../charts/marks.ts';
import { spread } from '../../charts/spread.ts';
import { LIGHT } from '../../charts/theme.ts';
import { END } from './endWords.ts';
import { FACES } from './fitting.ts';
import type { Plot } from './layout.ts';
import type { NativeChart, NativeLine } from './nativeChart.ts';
import { formatLike } from './numberFormat.ts';

/** Where a label is moved from beside its line's end, as shares of the chart. */
interface Shift {
	readonly x: number;
	readonly y: number;
}

/** Where labels are put. */
export interface LabelRoom {
	readonly axis: Axis;
	readonly plot: Plot;
	/** Height of a label, as a share of the chart's. */
	readonly height: number;
}

const lastIndex = ({ values }: NativeLine) => values.findLastIndex((value) => value !== null);

/** Shifts by the place of their line: labels stand in one column, none over another. */
export function labelShifts(
	{ lines, labels }: NativeChart,
	{ axis, plot, height }: LabelRoom
): Map<number, Shift> {
	const wishes = lines
		.flatMap((line, place) => {
			const index = lastIndex(line);
			if (line.last === undefined || index < 0) return [];
			const share = ((line.values[index] ?? 0) - axis.low) / (axis.high - axis.low);
			const missing = (labels.length - 1 - index) / Math.max(1, labels.length - 1);
			return [{ place, y: plot.y + plot.h * (1 - share), x: missing * plot.w }];
		})
		.sort((one, other) => one.y - other.y);
	const heights = wishes.map(({ y }) => y);
	const places = spread(heights, height, plot.y, plot.y + plot.h);
	return new Map(wishes.map(({ place, x, y }, index) => [place, { x, y: places[index] - y }]));
}

/** What a label shows of its series. */
const shows = (name: 0 | 1, value: 0 | 1) =>
	`<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="${name}"/>` +
	'<c:showPercent val="0"/><c:showBubbleSize val="0"/>';

/** Where a label is moved to; nothing for one that stays. */
function moved({ x, y }: Shift): string {
	if (x === 0 && y === 0) return '';
	const value = (share: number) => Number(share.toFixed(5));
	return `<c:layout><c:manualLayout><c:x val="${value(x)}"/><c:y val="${value(y)}"/></c:manualLayout></c:layout>`;
}

/** Name and last value of a line beside its end, as a label that follows the data, in the digits of the page; nothing for a line without. */
export function endLabel(line: NativeLine, shift: Shift | undefined): string {
	const { last, role, tone } = line;
	if (last === undefined || shift === undefined) return '';
	const face = `<a:latin typeface="${FACES.sans.name}"/><a:cs typeface="${FACES.sans.name}"/>`;
	const colour = `<a:solidFill><a:srgbClr val="${LIGHT.paints[wordsIn(tone)].slice(1).toUpperCase()}"/></a:solidFill>`;
	const isQuiet = role === 'baseline' || role === 'companion';
	const look =
		'<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr>' +
		`<a:defRPr sz="${END.size * 100}" b="${isQuiet ? 0 : 1}">${colour}${face}</a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;
	const format = last === '' ? 'General' : formatLike(last).replaceAll('"', '&quot;');
	return (
		`<c:dLbls><c:dLbl><c:idx val="${lastIndex(line)}"/>${moved(shift)}` +
		`<c:numFmt formatCode="${format}" sourceLinked="0"/>${look}<c:dLblPos val="r"/>` +
		`${shows(1, last === '' ? 0 : 1)}<c:separator> </c:separator></c:dLbl>${shows(0, 0)}</c:dLbls>`
	);
}
