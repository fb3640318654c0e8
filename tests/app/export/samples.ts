import { Resvg } from '@resvg/resvg-js';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stationFigure } from '$lib/charts/stationFigure.ts';
import type { Quantiles } from '$lib/state/bands.ts';
import { CUTS } from '$lib/export/pdf/fonts.ts';
import type { Cut, FontFiles } from '$lib/export/pdf/fonts.ts';
import { provenanceOf, sourceLine } from '$lib/export/provenance.ts';
import { composeFigure, figureWords } from '$lib/export/scene/composeFigure.ts';
import { SCENE_SIZES } from '$lib/export/scene/sizes.ts';
import type { View } from '#models/scenarios/state.ts';
import { simulate } from '#models/simulate.ts';

export const simulation = simulate({ 'venezuela.target': 2.5, 'opec.offsetShare': 0.35 });
export const view: View = { station: 'income', show: 'difference', band: 'fan', year: 2031 };
export const ADDRESS = 'https://orinoco.example/?v=1&venezuela.target=2.5&opec.offsetShare=0.35';
export const provenance = provenanceOf(simulation, 7, ADDRESS);

const change = simulation.scenario.hardCurrencyRevenue.map(
	(value, month) => value - simulation.baseline.hardCurrencyRevenue[month]
);
const scaled = (factor: number) => change.map((value) => value * factor);
/** Bands with known edges: shares of the line itself. */
export const bands: Quantiles = {
	q05: scaled(1.9),
	q10: scaled(1.6),
	q25: scaled(1.3),
	q50: scaled(1),
	q75: scaled(0.7),
	q90: scaled(0.4),
	q95: scaled(0.2)
};
export const figure = stationFigure({ simulation, view, bands, paths: null });

/** A title that a spreadsheet, a page and a file system would each stumble over. */
export const HOSTILE = `=HYPERLINK("http://x","y") <script>alert(1)</script> & “🛢️” ${'long '.repeat(40)}`;

type Size = (typeof SCENE_SIZES)[keyof typeof SCENE_SIZES];

/** The sample as a composed picture. */
export function scene(
	theme: Parameters<typeof composeFigure>[2],
	{
		size = SCENE_SIZES.wide,
		title = figure.title,
		hasPaper = true
	}: Partial<{ size: Size; title: string; hasPaper: boolean }> = {}
) {
	const words = figureWords({ ...figure, title }, { source: sourceLine(provenance), address: ADDRESS });
	return composeFigure(figure, size, theme, words, hasPaper);
}

const fontPath = (cut: Cut) =>
	fileURLToPath(new URL(`../../../src/lib/design/fonts/${cut}.ttf`, import.meta.url));

export const fonts = Object.fromEntries(
	CUTS.map((cut) => [cut, new Uint8Array(readFileSync(fontPath(cut)))])
) as FontFiles;

/** Pixels of a drawing as a second renderer paints it: red, green, blue, opacity in turn. */
export function painted(svg: string, scale = 1) {
	const image = new Resvg(svg, {
		fitTo: { mode: 'zoom', value: scale },
		font: { fontFiles: CUTS.map(fontPath), loadSystemFonts: false, defaultFontFamily: 'Archivo' }
	}).render();
	const { width, height, pixels } = image;
	const at = (x: number, y: number) => {
		const from = 4 * (Math.round(y * scale) * width + Math.round(x * scale));
		return [...pixels.subarray(from, from + 4)];
	};
	return { width, height, pixels, at };
}
