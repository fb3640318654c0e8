import { composeBrief } from '$lib/export/brief/composeBrief.ts';
import { pdf } from '$lib/export/pdf/pdf.ts';
import { EXPORT_THEME_NAMES, EXPORT_THEMES } from '$lib/export/themes.ts';
import type { Command } from '../command.ts';
import { oneOf } from '../flagValues.ts';
import { fontFiles } from '../output/fonts.ts';
import { outKind, outPath, writeOut } from '../output/writeFile.ts';
import { drawnRun } from '../results/drawnRun.ts';
import { chosenScenario } from '../scenarioFlags.ts';
import { chosenView, siteOf, VIEW_FLAGS } from '../viewFlags.ts';

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
		const out = outPath(flags);
		await outKind(out, ['.pdf']);
		const theme = EXPORT_THEMES[oneOf(flags, 'theme', EXPORT_THEME_NAMES, 'light')];
		const scenario = await chosenScenario(flags);
		const drawn = await drawnRun(scenario, chosenView(flags, scenario), siteOf(flags.text('url')));
		await writeOut(out, await pdf(composeBrief(drawn, theme), drawn.provenance, await fontFiles()));
	}
};
