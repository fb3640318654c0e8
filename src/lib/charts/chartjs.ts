import { Chart, Filler, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import { drawAbove, drawBeneath } from './furniture.ts';
import type { Figure, Layer } from './figure.ts';
import { dashOf, STROKES } from './stroke.ts';
import { faded } from './theme.ts';
import type { Theme } from './theme.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale, Filler);

type Point = { x: number; y: number };
type Dataset = ChartDataset<'line', Point[]>;

/** What the drawing of a figure depends on beside the figure itself. */
export interface Look {
	readonly theme: Theme;
	/** A small chart has no words but three years. */
	readonly isSmall: boolean;
	/** Width of the element. [px] */
	readonly width: number;
}

/** A figure on a canvas. */
export interface Drawn {
	update(figure: Figure, look: Look): void;
	resize(): void;
	/** Year axis value under a place across the canvas. [px] */
	valueAt(place: number): number;
	destroy(): void;
}

const points = (x: readonly number[], y: readonly number[]): Point[] =>
	x.map((value, index) => ({ x: value, y: y[index] }));

const PLAIN = { pointRadius: 0, pointHitRadius: 0, borderWidth: 0, tension: 0 } as const;

/** Chart.js datasets of a layer; a band is a pair, the second filled down to the first. */
function datasetsOf(layer: Layer, { theme, isSmall }: Look): Dataset[] {
	const colour = theme.tones[layer.tone];
	if (layer.kind === 'band') {
		const fill = faded(colour, theme.bands[layer.holds]);
		return [
			{ ...PLAIN, data: points(layer.x, layer.low), fill: false },
			{ ...PLAIN, data: points(layer.x, layer.high), fill: '-1', backgroundColor: fill }
		];
	}
	if (layer.kind === 'dots') {
		const radius = isSmall ? 1.3 : 3.2;
		return [
			{
				...PLAIN,
				data: points(layer.x, layer.y),
				showLine: false,
				pointRadius: radius,
				pointBorderColor: colour,
				pointBorderWidth: 1.3,
				pointBackgroundColor: isSmall ? colour : theme.paper
			}
		];
	}
	const stroke = STROKES[layer.role];
	return [
		{
			...PLAIN,
			data: points(layer.x, layer.y),
			borderColor: faded(colour, stroke.opacity),
			borderWidth: isSmall ? stroke.small : stroke.width,
			borderDash: [...dashOf(layer, isSmall)],
			fill: false
		}
	];
}

/** Margins of the plot: room for value labels, years and labels at the lines' ends. [px] */
function margins(figure: Figure, { isSmall, width }: Look) {
	if (isSmall) return { left: 2, right: 6, top: 4, bottom: 20 };
	const hasEnds = figure.layers.some((layer) => layer.kind !== 'dots' && layer.endLabel);
	const [left, right] = width < 560 ? [34, 74] : width < 1000 ? [52, 158] : [60, 184];
	return { left, right: hasEnds ? right : 16, top: 22, bottom: 30 };
}

/** The scales and options that a figure asks for. */
function optionsOf(figure: Figure, look: Look): NonNullable<ChartConfiguration<'line'>['options']> {
	return {
		animation: false,
		responsive: true,
		maintainAspectRatio: false,
		parsing: false,
		normalized: true,
		events: [],
		layout: { padding: margins(figure, look) },
		scales: {
			x: { type: 'linear', display: false, min: figure.x.low, max: figure.x.high },
			y: { type: 'linear', display: false, min: figure.y.low, max: figure.y.high }
		}
	};
}

/**
 * Draws a figure on a canvas with Chart.js: the only file that knows it.
 *
 * Axes, labels, rule and cursor are drawn by a plugin that reads the scales, so that lines and words share one geometry.
 */
export function drawFigure(canvas: HTMLCanvasElement, first: Figure, firstLook: Look): Drawn {
	let figure = first;
	let look = firstLook;
	const furniture: Plugin<'line'> = {
		id: 'furniture',
		beforeDatasetsDraw: (chart) => drawBeneath(chart.ctx, chart.chartArea, figure, look),
		afterDatasetsDraw: (chart) => drawAbove(chart.ctx, chart.chartArea, figure, look)
	};
	const chart = new Chart(canvas, {
		type: 'line',
		data: { datasets: figure.layers.flatMap((layer) => datasetsOf(layer, look)) },
		options: optionsOf(figure, look),
		plugins: [furniture]
	});
	return {
		update(next, nextLook) {
			figure = next;
			look = nextLook;
			chart.options = optionsOf(figure, look) as typeof chart.options;
			chart.data.datasets = figure.layers.flatMap((layer) => datasetsOf(layer, look));
			chart.update('none');
		},
		resize: () => chart.resize(),
		valueAt: (place) => chart.scales.x.getValueForPixel(place) ?? figure.x.low,
		destroy: () => chart.destroy()
	};
}
