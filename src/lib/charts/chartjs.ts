import { Chart, Filler, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import { DOT_LINE, DOT_RADIUS } from './dataMarks.ts';
import type { Figure, Layer } from './figure.ts';
import { frameOf, pageStyle } from './frame.ts';
import type { Style } from './frame.ts';
import { marksAbove, marksBeneath } from './furniture/furniture.ts';
import type { Mark, Measure } from './marks.ts';
import { canvasMeasure, paintMarks } from './paint.ts';
import { faded } from './faded.ts';
import type { PageTheme } from './readTheme.ts';
import { dashOf, STROKES } from './stroke.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale, Filler);

type Point = { x: number; y: number };
type Dataset = ChartDataset<'line', Point[]>;

/** What the drawing of a figure depends on beside the figure itself. */
export interface Look {
	readonly theme: PageTheme;
	/** A small chart has no words but three years. */
	readonly isSmall: boolean;
	/** Size of the element. [px] */
	readonly width: number;
	readonly height: number;
}

/** A figure on a canvas. */
export interface Drawn {
	update(figure: Figure, look: Look): void;
	/** Year axis value under a place across the canvas. [px] */
	valueAt(place: number): number;
	destroy(): void;
}

const points = (x: readonly number[], y: readonly number[]): Point[] =>
	x.map((value, index) => ({ x: value, y: y[index] }));

const PLAIN = { pointRadius: 0, pointHitRadius: 0, borderWidth: 0, tension: 0 } as const;

/** Chart.js datasets of a layer; a band is a pair, the first filled to the next. */
function datasetsOf(layer: Layer, { theme, isSmall }: Look): Dataset[] {
	const colour = theme.paints[layer.tone];
	if (layer.kind === 'band') {
		const backgroundColor = faded(colour, theme.bands[layer.holds]);
		return [
			{ ...PLAIN, data: points(layer.x, layer.high), fill: '+1', backgroundColor },
			{ ...PLAIN, data: points(layer.x, layer.low), fill: false }
		];
	}
	const data = points(layer.x, layer.y);
	if (layer.kind === 'dots') {
		return [
			{
				...{ ...PLAIN, data, showLine: false, pointRadius: DOT_RADIUS[isSmall ? 1 : 0] },
				...{ pointBorderColor: colour, pointBorderWidth: DOT_LINE },
				pointBackgroundColor: isSmall ? colour : theme.paints.paper
			}
		];
	}
	const stroke = STROKES[layer.role];
	return [
		{
			...{ ...PLAIN, data, borderColor: faded(colour, stroke.opacity), fill: false },
			borderWidth: isSmall ? stroke.small : stroke.width,
			borderDash: [...dashOf(layer, isSmall)]
		}
	];
}

/** A scale that only places values: its ticks are drawn by the furniture. */
const SCALE = {
	type: 'linear',
	display: false,
	afterBuildTicks: (scale: { ticks: unknown[] }) => {
		scale.ticks = [];
	}
} as const;

/** The scales and options that a figure asks for: the plot takes what the style's margins leave. */
function optionsOf({ x, y }: Figure, style: Style): NonNullable<ChartConfiguration<'line'>['options']> {
	return {
		...{ animation: false, responsive: false, maintainAspectRatio: false, parsing: false, normalized: true },
		events: [],
		layout: { padding: { left: style.gutter, right: style.right, top: style.top, bottom: style.bottom } },
		scales: {
			x: { ...SCALE, min: x.low, max: x.high },
			y: { ...SCALE, min: y.low, max: y.high }
		}
	};
}

/** What the options depend on: setting them anew costs more than all the drawing. */
function optionsKey({ x, y }: Figure, { gutter, right, top, bottom }: Style): string {
	return [x.low, x.high, y.low, y.high, gutter, right, top, bottom, devicePixelRatio].join(' ');
}

/** New datasets put into the old ones' places where they are as many, so that Chart.js keeps what it knows of them. */
function renewed(old: Dataset[], next: Dataset[]): Dataset[] {
	if (old.length !== next.length) return next;
	return old.map((dataset, index) => Object.assign(dataset, next[index]));
}

/** One figure on one canvas, redrawn in place. */
class Drawing implements Drawn {
	#figure: Figure;
	#look: Look;
	#style: Style;
	#pixelRatio = devicePixelRatio;
	#optionsKey: string;
	readonly #chart: Chart<'line', Point[]>;

	constructor(canvas: HTMLCanvasElement, figure: Figure, look: Look) {
		this.#figure = figure;
		this.#look = look;
		this.#style = this.#styleNow();
		this.#optionsKey = optionsKey(figure, this.#style);
		// Chart.js takes the size that it finds: resizing it afterwards would lay it out twice.
		Object.assign(canvas, { width: look.width, height: look.height });
		this.#chart = new Chart<'line', Point[]>(canvas, {
			type: 'line',
			data: { datasets: figure.layers.flatMap((layer) => datasetsOf(layer, look)) },
			options: { ...optionsOf(figure, this.#style), devicePixelRatio },
			plugins: [this.#furniture()]
		});
	}

	update(figure: Figure, look: Look): void {
		const isResized = look.width !== this.#look.width || look.height !== this.#look.height;
		this.#figure = figure;
		this.#look = look;
		this.#style = this.#styleNow();
		const chart = this.#chart;
		const key = optionsKey(figure, this.#style);
		if (key !== this.#optionsKey) {
			chart.options = { ...optionsOf(figure, this.#style), devicePixelRatio } as typeof chart.options;
			this.#optionsKey = key;
		}
		chart.data.datasets = renewed(
			chart.data.datasets,
			figure.layers.flatMap((layer) => datasetsOf(layer, look))
		);
		if (isResized || this.#pixelRatio !== devicePixelRatio) chart.resize(look.width, look.height);
		this.#pixelRatio = devicePixelRatio;
		chart.update('none');
	}

	valueAt(place: number): number {
		return this.#chart.scales.x.getValueForPixel(place) ?? this.#figure.x.low;
	}

	destroy(): void {
		this.#chart.destroy();
	}

	#styleNow(): Style {
		const { width, theme, isSmall } = this.#look;
		return pageStyle(this.#figure, width, theme.size, isSmall);
	}

	/** Everything but bands, lines and dots: marks from the same functions that feed the exports. */
	#furniture(): Plugin<'line'> {
		const paint = (context: CanvasRenderingContext2D, marksOf: typeof marksAbove) => {
			const { theme, width, height } = this.#look;
			const frame = frameOf(this.#figure, width, height, this.#style);
			const measure: Measure = canvasMeasure(context, theme);
			const marks: readonly Mark[] = marksOf(this.#figure, frame, this.#style, measure);
			paintMarks(context, marks, theme);
		};
		return {
			id: 'furniture',
			beforeDatasetsDraw: ({ ctx }) => paint(ctx, marksBeneath),
			afterDatasetsDraw: ({ ctx }) => paint(ctx, marksAbove)
		};
	}
}

/** Draws a figure on a canvas with Chart.js: the only file that knows it. */
export function drawFigure(canvas: HTMLCanvasElement, figure: Figure, look: Look): Drawn {
	return new Drawing(canvas, figure, look);
}
