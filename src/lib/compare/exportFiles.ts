import { OUTLOOKS } from '#models/data/outlooks.ts';
import type { Figure } from '$lib/charts/figure.ts';
import { provenanceOf, sourceLine } from '$lib/export/provenance.ts';
import type { Provenance } from '$lib/export/provenance.ts';
import type { ShownPin } from '$lib/pins/shownPins.ts';
import { listed } from './alignment.ts';
import type { Compared } from './compared.ts';
import { exportTables } from './exportTables.ts';

/** A comparison on its way out. */
export interface CompareOut {
	readonly figure: Figure;
	readonly pins: readonly ShownPin[];
	readonly provenance: Provenance;
}

/** Kinds of file, each made by a writer that is loaded when it is asked for. */
export type CompareFile = 'png' | 'svg' | 'pptx' | 'xlsx' | 'csv';

/** Where the numbers of several pins come from: every outlook and seed among them. */
export function compareProvenance(all: readonly Compared[], address: string): Provenance {
	const [first] = all;
	const outlooks = all.map(({ simulation }) => OUTLOOKS[simulation.assumptions.outlook.vintage].label);
	return {
		...provenanceOf(first.simulation, first.pin.scenario.seed, address),
		outlook: listed([...new Set(outlooks)])
	};
}

/** The comparison as a file of a kind. */
export async function compareFile(kind: CompareFile, out: CompareOut): Promise<Blob> {
	const { figure, provenance } = out;
	const { title, subtitle, caption: note } = figure;
	if (kind === 'csv') {
		const { figureCsv } = await import('$lib/export/figureCsv.ts');
		return new Blob([figureCsv(figure, title, provenance)], { type: 'text/csv' });
	}
	if (kind === 'xlsx') {
		const { xlsx } = await import('$lib/export/xlsx.ts');
		return xlsx({ title, subtitle, note, provenance, tables: exportTables(figure, out.pins) });
	}
	if (kind === 'pptx') {
		const { pptx } = await import('$lib/export/pptx.ts');
		return new Blob([(await pptx(figure, { title, subtitle, note, provenance })) as BlobPart]);
	}
	return picture(kind, out);
}

async function picture(kind: 'png' | 'svg', { figure, provenance }: CompareOut): Promise<Blob> {
	const [{ composeFigure, figureWords }, { SCENE_SIZES }, { LIGHT }] = await Promise.all([
		import('$lib/export/scene/composeFigure.ts'),
		import('$lib/export/scene/sizes.ts'),
		import('$lib/charts/theme.ts')
	]);
	const words = figureWords(figure, { source: sourceLine(provenance), address: provenance.address });
	const scene = composeFigure(figure, SCENE_SIZES.wide, LIGHT, words);
	if (kind === 'png') return (await import('$lib/export/png.ts')).png(scene);
	const { sceneSvg } = await import('$lib/export/scene/svg.ts');
	return new Blob([sceneSvg(scene)], { type: 'image/svg+xml' });
}
