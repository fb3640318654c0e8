import { afterEach, describe, expect, it, vi } from 'vitest';
import { drawPlain } from '../../../src/lib/charts/plainDrawing.ts';
import type { Look } from '../../../src/lib/charts/scene.ts';
import { stationFigure } from '../../../src/lib/charts/stationFigure.ts';
import { LIGHT } from '../../../src/lib/charts/theme.ts';
import { bandsOf, simulation } from './samples.ts';

const view = { station: 'income', show: 'difference', band: 'fan', year: 2031 } as const;
const figure = stationFigure({ simulation, view, bands: bandsOf(view), paths: null });
const look: Look = { theme: { ...LIGHT, size: 12 }, isSmall: false, width: 800, height: 300 };

/** A canvas that notes how often it is given a size, which empties it, and in which order it is filled and written on. */
function puppet() {
	const sizes: string[] = [];
	const steps: string[] = [];
	const context = {
		...{ globalAlpha: 1, font: '', fillStyle: '' },
		...Object.fromEntries(
			['arc', 'beginPath', 'closePath', 'lineTo', 'moveTo', 'restore', 'save', 'setLineDash', 'stroke'].map(
				(name) => [name, () => undefined]
			)
		),
		setTransform: (across: number) => steps.push(`scale ${across}`),
		clearRect: (_x: number, _y: number, width: number, height: number) =>
			steps.push(`clear ${width}x${height}`),
		fill: () => steps.push('fill'),
		fillText: (text: string) => steps.push(text),
		measureText: (text: string) => ({ width: 6 * text.length })
	};
	const canvas = {
		style: {},
		getContext: () => context,
		size: { width: 300, height: 150 },
		get width() {
			return this.size.width;
		},
		set width(width: number) {
			sizes.push(`width ${width}`);
			this.size.width = width;
		},
		get height() {
			return this.size.height;
		},
		set height(height: number) {
			this.size.height = height;
		}
	};
	return { canvas: canvas as unknown as HTMLCanvasElement, sizes, steps };
}

afterEach(() => vi.unstubAllGlobals());

describe('a figure drawn without Chart.js', () => {
	it('has the screen’s own pixels, and is given a size again only when that changes', () => {
		vi.stubGlobal('devicePixelRatio', 2);
		const { canvas, sizes, steps } = puppet();
		const drawing = drawPlain(canvas, figure, look);
		drawing.update(figure, look);
		expect(sizes).toEqual(['width 1600']);
		expect(canvas.style).toEqual({ width: '800px', height: '300px' });
		drawing.update(figure, { ...look, width: 640 });
		expect(sizes).toEqual(['width 1600', 'width 1280']);
		expect(steps.filter((step) => /^(scale|clear)/.test(step))).toEqual([
			'scale 2',
			'clear 800x300',
			'clear 800x300',
			'scale 2',
			'clear 640x300'
		]);
	});

	it('is given its size again where a box half as large has twice the pixels, as on an enlarged page', () => {
		vi.stubGlobal('devicePixelRatio', 1);
		const { canvas, steps } = puppet();
		const drawing = drawPlain(canvas, figure, look);
		vi.stubGlobal('devicePixelRatio', 2);
		drawing.update(figure, { ...look, width: 400, height: 150 });
		expect(canvas.style).toEqual({ width: '400px', height: '150px' });
		expect(steps.filter((step) => step.startsWith('scale'))).toEqual(['scale 1', 'scale 2']);
	});

	it('has its bands beneath its words', () => {
		vi.stubGlobal('devicePixelRatio', 1);
		const { canvas, steps } = puppet();
		drawPlain(canvas, figure, look);
		const bands = steps.filter((step) => step === 'fill').length;
		const label = steps.findIndex((step) => step.startsWith('Your scenario'));
		expect(bands).toBeGreaterThanOrEqual(3);
		expect(label).toBeGreaterThan(steps.indexOf('fill') + 2);
	});

	it('tells the year under a place, and the place of a year', () => {
		vi.stubGlobal('devicePixelRatio', 1);
		const drawing = drawPlain(puppet().canvas, figure, look);
		for (const year of [figure.x.low, 2030.5, figure.x.high])
			expect(drawing.valueAt(drawing.placeOf(year))).toBeCloseTo(year, 9);
		expect(drawing.placeOf(figure.x.low)).toBe(40);
	});
});
