import { assumptionsOf } from '#models/scenarios/scenario.ts';
import type { Caption } from '#models/scenarios/file.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import type { View } from '#models/scenarios/state.ts';
import { run } from '#models/simulate.ts';
import type { Simulation } from '#models/simulate.ts';
import { drawSlices } from '#models/uncertainty/draws.ts';
import type { Figure } from '$lib/charts/figure.ts';
import { drawsShown } from '$lib/charts/drawsShown.ts';
import { stationDraws } from '$lib/charts/stationDraws.ts';
import { stationFigure } from '$lib/charts/stationFigure.ts';
import { forReaders } from '$lib/export/forReaders.ts';
import { provenanceOf } from '$lib/export/provenance.ts';
import type { Provenance } from '$lib/export/provenance.ts';
import type { Bands } from '$lib/state/bands.ts';
import { drawChoiceWords } from '$lib/state/drawChoiceWords.ts';
import { bandsOf } from '$lib/workers/bandsOf.ts';
import { REST_DRAWS } from '$lib/workers/drawCounts.ts';
import { drawRequest } from '$lib/workers/liveDraws.ts';
import { computed } from '../computed.ts';
import { progress } from '../output/progress.ts';
import { stateAddress } from './stateAddress.ts';

/** A scenario with its draws and its large chart: what the page shows when the hand rests. */
export interface DrawnRun {
	readonly scenario: Scenario;
	readonly view: View;
	readonly simulation: Simulation;
	readonly bands: Bands;
	readonly figure: Figure;
	readonly provenance: Provenance;
}

/**
 * Runs a scenario and its draws, as many and of the same seed as on the page.
 *
 * @param site address of the page before its question mark; empty where none is known
 * @param caption what the scenario's own file says of it
 */
export async function drawnRun(
	scenario: Scenario,
	view: View,
	site: string,
	caption: Caption
): Promise<DrawnRun> {
	const assumptions = assumptionsOf(scenario);
	const simulation = run(assumptions);
	const request = drawRequest(scenario, assumptions, view, simulation.startYear, REST_DRAWS);
	const bands = bandsOf(await computed(drawSlices()(request), REST_DRAWS, progress('Drawing')));
	const figure = forReaders(
		stationFigure({
			simulation,
			view,
			...stationDraws(bands, view),
			choice: drawChoiceWords(scenario)
		})
	);
	const address = stateAddress(site, scenario, view);
	return {
		scenario,
		view,
		simulation,
		bands,
		figure,
		provenance: provenanceOf(
			...([simulation, scenario.seed, address, caption] as const),
			drawsShown(bands, { scenario, simulation, view })
		)
	};
}
