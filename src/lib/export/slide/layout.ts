import type { Axis } from '../../charts/figure.ts';
import { END, endWidth } from './endWords.ts';
import { LINE, POINTS_PER_INCH, slideWidth } from './fitting.ts';
import { listedNames } from './legend.ts';
import type { NativeChart } from './nativeChart.ts';

/** Type of axes and legend. [pt] */
export const AXIS_TYPE = 11;
/** Air beside the words of the axis and of the lines' ends, above the plot, and room of a legend's mark. [pt] judgement */
const AIR = { axis: 12, end: 14, top: 10, mark: 40 } as const;
/** Height of the years beneath the plot and of a row of the legend. [pt] judgement */
const YEARS = 26;
const ROW = 22;

/** Where the plot lies in its chart, as shares of the chart's width and height. */
export interface Plot {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
}

/** Rows of a legend. */
function legendRows(chart: NativeChart, width: number): number {
	const names = listedNames(chart);
	const wide = names.reduce((sum, name) => sum + slideWidth(name, AXIS_TYPE, 'sans') + AIR.mark, 0);
	return Math.ceil(wide / width);
}

/**
 * Plot that leaves room for the words of the axis, of the lines' ends, of the years and of the legend.
 *
 * @param size of the chart [inches]
 */
export function plotOf(
	chart: NativeChart,
	{ ticks, unit = '' }: Axis,
	size: { readonly w: number; readonly h: number }
): Plot {
	const [width, height] = [size.w * POINTS_PER_INCH, size.h * POINTS_PER_INCH];
	// The axis of a slide leaves out the unit that the page writes behind one of its numbers.
	const labels = ticks.map(({ label }) => slideWidth(label.replace(unit, ''), AXIS_TYPE, 'sans'));
	const ends = chart.lines.flatMap(({ name, last }) => (last === undefined ? [] : [endWidth(name, last)]));
	const left = Math.max(...labels) + AIR.axis;
	const right = Math.min(Math.max(0, ...ends), END.most) + AIR.end;
	const bottom = YEARS + legendRows(chart, width) * ROW;
	return {
		...{ x: left / width, y: AIR.top / height },
		...{ w: (width - left - right) / width, h: (height - AIR.top - bottom) / height }
	};
}

/** Height of a label at a line's end, as a share of the chart's. */
export function labelHeight(h: number): number {
	return (END.size * LINE) / (h * POINTS_PER_INCH);
}
