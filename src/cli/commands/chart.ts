import { chartWords } from '$lib/export/chartWords.ts';
import { composeFigure, figureWords } from '$lib/export/scene/composeFigure.ts';
import { pdf } from '$lib/export/pdf/pdf.ts';
import { sourceLine } from '$lib/export/provenance.ts';
import { SCENE_SIZES } from '$lib/export/scene/sizes.ts';
import type { Scene } from '$lib/export/scene/scene.ts';
import { sceneSvg } from '$lib/export/scene/svg.ts';
import { EXPORT_THEME_NAMES, EXPORT_THEMES } from '$lib/export/themes.ts';
import type { Command } from '../command.ts';
import { oneOf } from '../flagValues.ts';
import { gathered } from '../gathered.ts';
import { fontFiles } from '../output/fonts.ts';
import { scenePng } from '../output/scenePng.ts';
import { outFile, writeOut } from '../output/writeFile.ts';
import { drawnRun } from '../results/drawnRun.ts';
import { sizeFlag, SIZE_FLAG } from '../sizeFlag.ts';
import { siteOf, VIEW_FLAGS, viewedScenario } from '../viewFlags.ts';

const KINDS = ['.svg', '.png', '.pdf'] as const;
const { width, height } = SCENE_SIZES.wide;

export const chart: Command = {
	summary: 'one chart of the chain as a picture, composed as on the page',
	flags: {
		...VIEW_FLAGS,
		size: SIZE_FLAG,
		theme: { value: EXPORT_THEME_NAMES.join('|'), help: 'look; print is without colour (light)' },
		out: { value: 'file', help: 'where to: .svg, .png (three pixels for one) or .pdf' }
	},
	takesScenario: true,
	examples: [
		'chart --preset goldman-2030 --out income.svg',
		'chart --station price --show level --size 1080x1080 --theme dark --out brent.png'
	],
	async execute(flags) {
		const { out, size, theme, viewed } = await gathered({
			out: () => outFile(flags, KINDS),
			size: () => sizeFlag(flags, { width, height }),
			theme: () => EXPORT_THEMES[oneOf(flags, 'theme', EXPORT_THEME_NAMES, 'light')],
			viewed: () => viewedScenario(flags)
		});
		const { path, kind } = out;
		const { scenario, view } = viewed;
		const drawn = await drawnRun(scenario, view, siteOf(flags.text('url')), flags.caption);
		const { figure, simulation, bands, provenance } = drawn;
		const words = figureWords(figure, { source: sourceLine(provenance), address: provenance.address });
		const scene = composeFigure(figure, size, theme, {
			...words,
			...chartWords(figure, scenario, simulation, bands, flags.caption)
		});
		await writeOut(
			path,
			kind === '.pdf' ? await pdf([scene], provenance, await fontFiles()) : picture(scene, kind)
		);
	}
};

function picture(scene: Scene, kind: '.svg' | '.png'): string | Uint8Array {
	return kind === '.svg' ? sceneSvg(scene) : scenePng(scene);
}
