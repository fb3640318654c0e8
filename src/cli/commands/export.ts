import type { Caption } from '#models/scenarios/file.ts';
import { besideWords } from '$lib/answer/provisos/besideWords.ts';
import { chartWords } from '$lib/export/chartWords.ts';
import { json } from '$lib/export/json.ts';
import { monthsCsv } from '$lib/export/monthsCsv.ts';
import { pptx } from '$lib/export/pptx.ts';
import { withoutDraws } from '$lib/export/provenance.ts';
import { workbookTables } from '$lib/export/workbookTables.ts';
import { xlsxBuffer } from '$lib/export/xlsx.ts';
import type { Command } from '../command.ts';
import { gathered } from '../gathered.ts';
import { outFile, writeOut } from '../output/writeFile.ts';
import { drawnRun } from '../results/drawnRun.ts';
import type { DrawnRun } from '../results/drawnRun.ts';
import { siteOf, VIEW_FLAGS, viewedScenario } from '../viewFlags.ts';

const KINDS = ['.xlsx', '.pptx', '.csv', '.json'] as const;

export const exportFile: Command = {
	summary: 'a run as a workbook, a slide with a chart that can be edited, a table or a record',
	flags: { ...VIEW_FLAGS, out: { value: 'file', help: 'where to: .xlsx, .pptx, .csv (by month) or .json' } },
	takesScenario: true,
	examples: [
		'export --preset rystad-2030 --out run.xlsx',
		'export --station price --show level --out brent.pptx'
	],
	async execute(flags) {
		const { out, viewed } = await gathered({
			out: () => outFile(flags, KINDS),
			viewed: () => viewedScenario(flags)
		});
		const drawn = await drawnRun(viewed.scenario, viewed.view, siteOf(flags.text('url')), flags.caption);
		await writeOut(out.path, await contentOf(out.kind, drawn, flags.ownCaption));
	}
};

/** @param ownCaption what the scenario's own file says of it, in its own words */
function contentOf(
	kind: (typeof KINDS)[number],
	drawn: DrawnRun,
	ownCaption: Caption
): Promise<Uint8Array> | string {
	const { figure, simulation, bands, provenance, scenario } = drawn;
	const words = { ...chartWords(figure, scenario, simulation, bands, provenance), provenance };
	if (kind === '.xlsx')
		return xlsxBuffer({ ...words, tables: workbookTables(figure, simulation, scenario, bands) });
	if (kind === '.pptx') return pptx(figure, words);
	if (kind === '.csv') {
		const beside = besideWords(scenario, simulation, drawn.view.year);
		return monthsCsv(simulation, figure.title, beside, provenance);
	}
	return json(scenario, simulation, { ...withoutDraws(provenance), ...ownCaption });
}
