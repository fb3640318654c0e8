import { Chart, DatasetController, Element, LinearScale } from 'chart.js';
import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import { layerMarks } from './dataMarks.ts';
import type { Figure } from './figure.ts';
import { frameOf, pageStyle } from './frame.ts';
import type { Frame, Style } from './frame.ts';
import { marksAbove, marksBeneath } from './furniture/furniture.ts';
import type { Mark, Measure } from './marks.ts';
import { canvasMeasure, paintMarks } from './paint.ts';
import type { PageTheme } from './readTheme.ts';

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

/** What Chart.js keeps of a layer: the marks that also stand on paper and in files. */
interface LayerOptions {
	marks: readonly Mark[];
	theme: PageTheme;
}

declare module 'chart.js' {
	interface ChartTypeRegistry {
		layer: {
			chartOptions: object;
			datasetOptions: LayerOptions;
			defaultDataPoint: never;
			metaExtensions: object;
			parsedDataType: never;
			scales: 'linear';
		};
	}
}

type Dataset = ChartDataset<'layer', never[]>;

/** Chart.js asks for an element of every chart type; a layer makes none. */
class NoElement extends Element {
	static readonly id = 'none';
	static override readonly defaults = {};
}

/**
 * A chart type of our own, whose datasets are the layers of a figure. Chart.js's lines resolve the options of every point with
 * every change, half of all the work while a hand moves; a layer is painted from its marks.
 */
class LayerController extends DatasetController<'layer'> {
	static readonly id = 'layer';
	static readonly defaults = { datasetElementType: false, dataElementType: NoElement.id, clip: false };

	override buildOrUpdateElements(): void {
		/* A layer has no elements. */
	}

	override draw(): void {
		const { marks, theme } = this.getDataset() as unknown as LayerOptions;
		paintMarks(this.chart.ctx, marks, theme);
	}
}

Chart.register(LayerController, NoElement, LinearScale);

/** A scale that only places values: its ticks are drawn by the furniture. */
const SCALE = {
	type: 'linear',
	display: false,
	afterBuildTicks: (scale: { ticks: unknown[] }) => {
		scale.ticks = [];
	}
} as const;

/** The scales and options that a figure asks for: the plot takes what the style's margins leave. */
function optionsOf({ x, y }: Figure, style: Style): NonNullable<ChartConfiguration<'layer'>['options']> {
	return {
		...{ animation: false, responsive: false, maintainAspectRatio: false, events: [], devicePixelRatio },
		layout: { padding: { left: style.gutter, right: style.right, top: style.top, bottom: style.bottom } },
		scales: {
			x: { ...SCALE, min: x.low, max: x.high },
			y: { ...SCALE, min: y.low, max: y.high }
		}
	} as NonNullable<ChartConfiguration<'layer'>['options']>;
}

/** What Chart.js lays out anew for; while a lever moves, nothing of it changes. */
function layoutKey({ x, y, layers }: Figure, { gutter, right, top, bottom }: Style, look: Look): string {
	const axes = [x.low, x.high, y.low, y.high];
	const box = [gutter, right, top, bottom, look.width, look.height, devicePixelRatio];
	return [...axes, ...box, layers.length].join(' ');
}

/** One figure on one canvas, redrawn in place. */
class Drawing implements Drawn {
	#figure: Figure;
	#look: Look;
	#style: Style;
	#frame: Frame;
	#layoutKey: string;
	readonly #chart: Chart<'layer', never[]>;

	constructor(canvas: HTMLCanvasElement, figure: Figure, look: Look) {
		this.#figure = figure;
		this.#look = look;
		this.#style = pageStyle(figure, look.width, look.theme.size, look.isSmall);
		this.#frame = frameOf(figure, look.width, look.height, this.#style);
		this.#layoutKey = layoutKey(figure, this.#style, look);
		// Chart.js takes the size that it finds: resizing it afterwards would lay it out twice.
		Object.assign(canvas, { width: look.width, height: look.height });
		this.#chart = new Chart<'layer', never[]>(canvas, {
			type: 'layer',
			data: { datasets: this.#datasets() },
			options: optionsOf(figure, this.#style),
			plugins: [this.#furniture()]
		});
	}

	update(figure: Figure, look: Look): void {
		this.#figure = figure;
		this.#style = pageStyle(figure, look.width, look.theme.size, look.isSmall);
		this.#frame = frameOf(figure, look.width, look.height, this.#style);
		const isSized = look.width === this.#look.width && look.height === this.#look.height;
		this.#look = look;
		const key = layoutKey(figure, this.#style, look);
		const chart = this.#chart;
		if (key === this.#layoutKey) {
			for (const [index, dataset] of this.#datasets().entries())
				Object.assign(chart.data.datasets[index], dataset);
			chart.draw();
			return;
		}
		this.#layoutKey = key;
		chart.data.datasets = this.#datasets();
		chart.options = optionsOf(figure, this.#style) as typeof chart.options;
		if (!isSized || chart.currentDevicePixelRatio !== devicePixelRatio) chart.resize(look.width, look.height);
		chart.update('none');
	}

	valueAt(place: number): number {
		return this.#chart.scales.x.getValueForPixel(place) ?? this.#figure.x.low;
	}

	destroy(): void {
		this.#chart.destroy();
	}

	#datasets(): Dataset[] {
		const { theme } = this.#look;
		return this.#figure.layers.map((layer, index) => ({
			data: [],
			// Chart.js draws from the last to the first; a figure's first layer lies lowest.
			order: -index,
			marks: layerMarks(layer, this.#frame, this.#style, theme.bands),
			theme
		}));
	}

	/** Everything but bands, lines and dots: marks from the same functions that feed the exports. */
	#furniture(): Plugin<'layer'> {
		const paint = (context: CanvasRenderingContext2D, marksOf: typeof marksAbove) => {
			const { theme } = this.#look;
			const measure: Measure = canvasMeasure(context, theme);
			paintMarks(context, marksOf(this.#figure, this.#frame, this.#style, measure), theme);
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
