import { encode } from '#models/scenarios/codec.ts';
import type { PageState } from '#models/scenarios/state.ts';
import type { Simulation } from '#models/simulate.ts';
import { fileName } from '$lib/export/fileName.ts';
import { provenanceOf } from '$lib/export/provenance.ts';
import { chartPages, ownWords } from '$lib/export/room/chartPages.ts';
import { sceneSvg } from '$lib/export/scene/svg.ts';
import { EXPORT_THEMES } from '$lib/export/themes.ts';
import { drawsBehind, withUnanswered } from '$lib/state/drawsWords.ts';
import { saveBlob } from '$lib/page/saveBlob.ts';
import { measureFigure } from './measureFigure.ts';
import type { MeasureValues } from './measureValues.ts';

/** A measure, and the run that it is taken from. */
export interface PicturedMeasure {
	readonly formula: string;
	readonly values: MeasureValues;
	readonly simulation: Simulation;
	readonly state: PageState;
	/** Address of the simulator before its question mark. */
	readonly site: string;
}

/**
 * Saves a reader's own measure as a picture, composed like any other.
 *
 * @returns name of the file
 * @throws {Error} where the browser makes no picture; its message says why
 */
export async function measurePicture(
	{ formula, values, simulation, state, site }: PicturedMeasure,
	ending: 'png' | 'svg'
): Promise<string> {
	const figure = measureFigure(formula, values, state.scenario);
	const { scenario } = state;
	const { leftOut } = values;
	const behind = leftOut ? withUnanswered(drawsBehind(leftOut.n, scenario), leftOut.most) : undefined;
	const provenance = provenanceOf(simulation, scenario.seed, `${site}?${encode(state)}`, {}, behind);
	const look = { size: 'wide', theme: EXPORT_THEMES.light, hasPaper: true } as const;
	const [scene] = chartPages(figure, provenance, ownWords(figure), look);
	const name = fileName(['own measure', String(values.year)], ending);
	saveBlob(
		name,
		ending === 'png'
			? await (await import('$lib/export/png.ts')).png(scene)
			: new Blob([sceneSvg(scene)], { type: 'image/svg+xml' })
	);
	return name;
}
