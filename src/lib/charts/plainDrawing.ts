import { dataMarks } from './dataMarks.ts';
import type { Figure } from './figure.ts';
import { marksAbove, marksBeneath } from './furniture/furniture.ts';
import { canvasMeasure, paintMarks } from './paint.ts';
import { sceneOf } from './scene.ts';
import type { Drawn, Look, Scene } from './scene.ts';

/** A figure painted straight from its marks, as Chart.js paints it from them: for as long as Chart.js is not there. */
class PlainDrawing implements Drawn {
	#scene: Scene;
	readonly #canvas: HTMLCanvasElement;
	readonly #context: CanvasRenderingContext2D;
	/** The screen's pixels to one of the page's, as the canvas was last given its size. */
	#ratio = 0;

	constructor(canvas: HTMLCanvasElement, figure: Figure, look: Look) {
		this.#canvas = canvas;
		this.#context = canvas.getContext('2d') as CanvasRenderingContext2D;
		this.#scene = sceneOf(figure, look);
		this.#paint();
	}

	update(figure: Figure, look: Look): void {
		this.#scene = sceneOf(figure, look);
		this.#paint();
	}

	valueAt(place: number): number {
		const { frame, figure } = this.#scene;
		const { low, high } = figure.x;
		return low + ((place - frame.left) / (frame.right - frame.left)) * (high - low);
	}

	placeOf(value: number): number {
		return this.#scene.frame.x(value);
	}

	destroy(): void {
		/* Nothing is held beside the canvas. */
	}

	#paint(): void {
		const context = this.#context;
		const { figure, frame, style, theme, width, height } = this.#scene;
		this.#fit(width, height);
		context.clearRect(0, 0, width, height);
		const measure = canvasMeasure(context, theme);
		paintMarks(context, marksBeneath(figure, frame, style, measure), theme);
		paintMarks(context, dataMarks(figure, frame, style, theme.bands), theme);
		paintMarks(context, marksAbove(figure, frame, style, measure), theme);
	}

	/** Gives the canvas the size of its element in the screen's own pixels; a size that it has is not set again, for that would empty it. */
	#fit(width: number, height: number): void {
		const ratio = devicePixelRatio;
		const wide = Math.floor(width * ratio);
		const high = Math.floor(height * ratio);
		// A page that is enlarged may leave a canvas as many pixels as before, for a smaller box.
		if (this.#ratio === ratio && this.#canvas.width === wide && this.#canvas.height === high) return;
		this.#ratio = ratio;
		Object.assign(this.#canvas, { width: wide, height: high });
		Object.assign(this.#canvas.style, { width: `${width}px`, height: `${height}px` });
		this.#context.setTransform(ratio, 0, 0, ratio, 0, 0);
	}
}

/** Draws a figure on a canvas by itself. */
export function drawPlain(canvas: HTMLCanvasElement, figure: Figure, look: Look): Drawn {
	return new PlainDrawing(canvas, figure, look);
}
