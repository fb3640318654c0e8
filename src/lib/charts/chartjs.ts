import { Chart, DatasetController, Element, LinearScale } from 'chart.js';
import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import { layerMarks } from './dataMarks.ts';
import type { Figure } from './figure.ts';
import type { Style } from './frame.ts';
import { marksAbove, marksBeneath } from './furniture/furniture.ts';
import type { Mark, Measure } from './marks.ts';
import { canvasMeasure, paintMarks } from './paint.ts';
import type { PageTheme } from './readTheme.ts';
import { sceneOf } from './scene.ts';
import type { Drawn, Look, Scene } from './scene.ts';

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
function layoutOf({ figure, style, width, height }: Scene): string {
	const { x, y, layers } = figure;
	const box = [style.gutter, style.right, style.top, style.bottom, width, height, devicePixelRatio];
	return [x.low, x.high, y.low, y.high, ...box, layers.length].join(' ');
}

/** Chart.js's datasets of a scene. */
function datasetsOf({ figure, style, frame, theme }: Scene): Dataset[] {
	return figure.layers.map((layer, index) => ({
		data: [],
		// Chart.js draws from the last to the first; a figure's first layer lies lowest.
		order: -index,
		marks: layerMarks(layer, frame, style, theme.bands),
		theme
	}));
}

/** One figure on one canvas, redrawn in place. */
class Drawing implements Drawn {
	#scene: Scene;
	#layout: string;
	readonly #chart: Chart<'layer', never[]>;

	constructor(canvas: HTMLCanvasElement, figure: Figure, look: Look) {
		this.#scene = sceneOf(figure, look);
		this.#layout = layoutOf(this.#scene);
		// Chart.js takes the size that it finds: resizing it afterwards would lay it out twice.
		Object.assign(canvas, { width: look.width, height: look.height });
		// It leaves a style that is there alone, which may be that of an earlier size.
		Object.assign(canvas.style, { width: `${look.width}px`, height: `${look.height}px` });
		this.#chart = new Chart<'layer', never[]>(canvas, {
			type: 'layer',
			data: { datasets: datasetsOf(this.#scene) },
			options: optionsOf(figure, this.#scene.style),
			plugins: [this.#furniture()]
		});
	}

	update(figure: Figure, look: Look): void {
		const before = this.#scene;
		const scene = (this.#scene = sceneOf(figure, look));
		const layout = layoutOf(scene);
		const datasets = datasetsOf(scene);
		const chart = this.#chart;
		if (layout === this.#layout) {
			for (const [index, dataset] of datasets.entries()) Object.assign(chart.data.datasets[index], dataset);
			chart.draw();
			return;
		}
		this.#layout = layout;
		chart.data.datasets = datasets;
		chart.options = optionsOf(figure, scene.style) as typeof chart.options;
		const isSized = look.width === before.width && look.height === before.height;
		if (!isSized || chart.currentDevicePixelRatio !== devicePixelRatio) chart.resize(look.width, look.height);
		chart.update('none');
	}

	valueAt(place: number): number {
		return this.#chart.scales.x.getValueForPixel(place) ?? this.#scene.figure.x.low;
	}

	placeOf(value: number): number {
		return this.#chart.scales.x.getPixelForValue(value);
	}

	destroy(): void {
		this.#chart.destroy();
	}

	/** Everything but bands, lines and dots: marks from the same functions that feed the exports. */
	#furniture(): Plugin<'layer'> {
		const paint = (context: CanvasRenderingContext2D, marksOf: typeof marksAbove) => {
			const { figure, frame, style, theme } = this.#scene;
			const measure: Measure = canvasMeasure(context, theme);
			paintMarks(context, marksOf(figure, frame, style, measure), theme);
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
