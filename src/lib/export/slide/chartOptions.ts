import type PptxGenJS from 'pptxgenjs';
import type { Figure } from '../../charts/figure.ts';
import { bandTint, FILE_COLOURS } from '../palette.ts';
import { FACES } from './fitting.ts';
import { AXIS_TYPE } from './layout.ts';
import type { Plot } from './layout.ts';
import { listedNames } from './legend.ts';
import type { NativeChart } from './nativeChart.ts';
import { numberFormat } from './numberFormat.ts';

const hex = (colour: string) => colour.slice(1);
/** Words of the axes and of the legend; gridlines. */
const INK = '484e54';
const GRID = { color: 'e8ebed', size: 0.75 };

/** Value from one line of the grid to the next. */
function gridStep({ y: { ticks } }: Figure): number | undefined {
	const values = ticks.map(({ value }) => value).sort((one, other) => one - other);
	return values.length > 1 ? values[1] - values[0] : undefined;
}

/** Series of the stacked bands and of the lines, as the writer wants them. */
export function chartParts(chart: NativeChart, { layers }: Figure): PptxGenJS.IChartMulti[] {
	const labels = [...chart.labels];
	const series = (all: NativeChart['steps'] | NativeChart['lines']) =>
		all.map(({ name, values }) => ({ name, labels, values: [...values] as number[] }));
	const tone = layers.find(({ kind }) => kind === 'band')?.tone ?? 'ru';
	const areas = {
		type: 'area',
		data: series(chart.steps),
		options: {
			barGrouping: 'stacked' as const,
			chartColors: chart.steps.map(({ holds }) =>
				holds === 0 ? 'ffffff' : bandTint(FILE_COLOURS[tone], holds)
			)
		}
	};
	const lines = {
		type: 'line',
		data: series(chart.lines),
		options: {
			chartColors: chart.lines.map((line) => hex(FILE_COLOURS[line.tone])),
			lineSize: 2,
			lineDataSymbol: 'none' as const
		}
	};
	return (chart.steps.length > 0 ? [areas, lines] : [lines]) as PptxGenJS.IChartMulti[];
}

/** Axes as the page has them, and a legend of what no label at a line's end names. */
export function chartOptions(chart: NativeChart, figure: Figure, plot: Plot) {
	const step = gridStep(figure);
	return {
		catAxisLabelFontFace: FACES.sans.name,
		catAxisLabelFontSize: AXIS_TYPE,
		catAxisLabelColor: INK,
		catAxisLabelPos: 'low' as const,
		valAxisLabelFontFace: FACES.sans.name,
		valAxisLabelFontSize: AXIS_TYPE,
		valAxisLabelColor: INK,
		valAxisLabelFormatCode: numberFormat(figure.y),
		valAxisMinVal: figure.y.low,
		valAxisMaxVal: figure.y.high,
		...(step === undefined ? {} : { valAxisMajorUnit: step }),
		valAxisLineShow: false,
		valGridLine: GRID,
		catGridLine: { style: 'none' as const },
		showLegend: listedNames(chart).length > 0,
		legendPos: 'b' as const,
		legendFontFace: FACES.sans.name,
		legendFontSize: AXIS_TYPE,
		legendColor: INK,
		layout: { ...plot }
	};
}
