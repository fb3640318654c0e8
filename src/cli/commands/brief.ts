import { composeBrief } from '$lib/export/brief/composeBrief.ts';
import { pdf } from '$lib/export/pdf/pdf.ts';
import { EXPORT_THEME_NAMES, EXPORT_THEMES } from '$lib/export/themes.ts';
import type { Command } from '../command.ts';
import { oneOf } from '../flagValues.ts';
import { gathered } from '../gathered.ts';
import { fontFiles } from '../output/fonts.ts';
import { outFile, writeOut } from '../output/writeFile.ts';
import { drawnRun } from '../results/drawnRun.ts';
import { siteOf, VIEW_FLAGS, viewedScenario } from '../viewFlags.ts';

export const brief: Command = {
	summary: 'a scenario on two sheets: answer, chart, numbers by year, assumptions, sources',
	flags: {
		...VIEW_FLAGS,
		theme: { value: EXPORT_THEME_NAMES.join('|'), help: 'look; print is without colour (light)' },
		out: { value: 'file', help: 'where to, a .pdf' }
	},
	takesScenario: true,
	examples: ['brief --preset jpmorgan --out brief.pdf', 'brief --market bh19 --theme print --out brief.pdf'],
	async execute(flags) {
		const { out, theme, viewed } = await gathered({
			out: () => outFile(flags, ['.pdf']),
			theme: () => EXPORT_THEMES[oneOf(flags, 'theme', EXPORT_THEME_NAMES, 'light')],
			viewed: () => viewedScenario(flags)
		});
		const drawn = await drawnRun(viewed.scenario, viewed.view, siteOf(flags.text('url')), flags.caption);
		const { provenance } = drawn;
		const pages = composeBrief({ ...drawn, ...flags.caption }, theme);
		await writeOut(out.path, await pdf(pages, provenance, await fontFiles()));
	}
};
