import { Resvg } from '@resvg/resvg-js';
import { STATIC_FACES } from '$lib/charts/theme.ts';
import { CUTS } from '$lib/export/pdf/fonts.ts';
import { lostSigns } from '$lib/export/pdf/printable.ts';
import { DENSITY } from '$lib/export/density.ts';
import { withTexts } from '$lib/export/pngText.ts';
import { sceneTexts } from '$lib/export/sceneTexts.ts';
import type { Scene } from '$lib/export/scene/scene.ts';
import { sceneSvg } from '$lib/export/scene/svg.ts';
import { fontPath } from './fonts.ts';

/** A composed picture as a PNG, three pixels for each of the layout, without a browser. */
export function scenePng(scene: Scene): Uint8Array {
	const isForeign = lostSigns(scene.title + scene.description).length > 0;
	// The renderer looks for the names that stand inside the font files, and for the first of a list alone.
	const drawn = { ...scene, theme: { ...scene.theme, ...STATIC_FACES } };
	const renderer = new Resvg(sceneSvg(drawn), {
		fitTo: { mode: 'width', value: scene.width * DENSITY },
		font: {
			fontFiles: CUTS.map(fontPath),
			// Signs that the house's fonts lack are taken from the machine's; without them every machine draws the same.
			loadSystemFonts: isForeign,
			defaultFontFamily: 'Archivo'
		}
	});
	return withTexts(renderer.render().asPng(), sceneTexts(scene));
}
