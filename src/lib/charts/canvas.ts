import { whenFree } from '../near/free.ts';
import { Absent, reach } from '../near/reach.ts';
import { whileAway } from '../near/whileAway.ts';
import type { Figure } from './figure.ts';
import { drawNever, drawSoon } from './frames.ts';
import { NARROW } from './frame.ts';
import { narrowed } from './narrowed.ts';
import { drawPlain } from './plainDrawing.ts';
import { readTheme } from './readTheme.ts';
import type { PageTheme } from './readTheme.ts';
import type { Drawn, Look } from './scene.ts';
import { watchTheme } from './watchTheme.ts';

/** A figure kept drawn on a canvas: once a frame, again when its element or the theme changes. */
export class LiveCanvas {
	#drawn: Drawn | null = null;
	#theme: PageTheme | null = null;
	#gone = false;
	/** Draws for the first time by itself or with Chart.js: takes longer than any drawing after it. */
	#begun: (() => void) | null = null;
	#stop: () => void = () => {};
	#forget: () => void = () => {};
	/** Size of the element as last seen: asking for it in the middle of a frame would lay the page out once more. */
	#size = { width: 0, height: 0 };
	readonly #sizes = new ResizeObserver(([{ contentRect }]) => {
		this.#size = wholePixels(contentRect);
		this.draw();
	});

	/**
	 * @param element what the canvas fills
	 * @param figure the figure to draw, asked for each time
	 * @param ready called after the first drawing
	 */
	constructor(
		readonly element: HTMLElement,
		readonly canvas: HTMLCanvasElement,
		readonly figure: () => Figure,
		readonly isSmall: () => boolean,
		ready: () => void
	) {
		void this.#begin(ready);
	}

	get theme(): PageTheme {
		this.#theme ??= readTheme(this.element);
		return this.#theme;
	}

	get size(): { readonly width: number; readonly height: number } {
		return this.#size;
	}

	/** Draws in the next frame that has time, however often it is asked until then. */
	draw(): void {
		if (this.#drawn) drawSoon(this.#update, !this.isSmall());
	}

	readonly #update = () => {
		const look = this.#look();
		if (look.width > 0 && look.height > 0) this.#drawn?.update(this.#fitting(look), look);
	};

	/** Year axis value under a place on the screen; null before the first drawing. [px] */
	valueAt(clientX: number): number | null {
		return this.#drawn?.valueAt(clientX - this.element.getBoundingClientRect().left) ?? null;
	}

	/** Place across the element of a year axis value; null before the first drawing. [px] */
	placeOf(value: number): number | null {
		return this.#drawn?.placeOf(value) ?? null;
	}

	destroy(): void {
		this.#gone = true;
		this.#stop();
		this.#forget();
		this.#sizes.disconnect();
		drawNever(this.#update);
		if (this.#begun) drawNever(this.#begun);
		this.#drawn?.destroy();
	}

	#look(): Look {
		return { theme: this.theme, isSmall: this.isSmall(), ...this.size };
	}

	/** The figure as its width asks for it. */
	#fitting({ width, isSmall }: Look): Figure {
		return width < NARROW && !isSmall ? narrowed(this.figure()) : this.figure();
	}

	async #begin(ready: () => void): Promise<void> {
		// Text is measured and painted: the faces must be there first.
		await facesLoaded(this.theme);
		this.#drawFirst(() => {
			this.#size = wholePixels(this.element.getBoundingClientRect());
			const look = this.#look();
			this.#drawn = drawPlain(this.canvas, this.#fitting(look), look);
			ready();
			this.#sizes.observe(this.element);
			this.#stop = watchTheme(() => {
				this.#theme = null;
				this.draw();
			});
			this.#forget = whenFree(() => void this.#handOver());
		});
	}

	/** Leaves the canvas to Chart.js. Where that cannot be fetched, the figure stays alive without it until the network is back. */
	async #handOver(): Promise<void> {
		let isAway = false;
		const library = await reach(() => import('./chartjs.ts')).catch((error: unknown) => {
			isAway = error instanceof Absent && error.why === 'away';
			return null;
		});
		if (this.#gone) return;
		if (library === null) {
			// Of a release that is gone, or of a script that fails, no second try brings more.
			if (!isAway) return;
			this.#forget = whileAway(() => {
				this.#forget();
				void this.#handOver();
			});
			return;
		}
		this.#drawFirst(() => {
			const look = this.#look();
			this.#drawn?.destroy();
			this.#drawn = library.drawFigure(this.canvas, this.#fitting(look), look);
		});
	}

	/** One chart a frame: the first drawing costs several of the later ones. */
	#drawFirst(begun: () => void): void {
		if (this.#gone) return;
		this.#begun = begun;
		drawSoon(begun, false);
	}
}

/** A size without parts of pixels, which a canvas has not. */
function wholePixels({ width, height }: { width: number; height: number }) {
	return { width: Math.floor(width), height: Math.floor(height) };
}

/** Resolves when both weights of the sans are there, or cannot be had. */
async function facesLoaded({ sans }: PageTheme): Promise<void> {
	await Promise.allSettled([400, 600].map((weight) => document.fonts.load(`${weight} 12px ${sans}`)));
}
