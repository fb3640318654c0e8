import type { Scenario } from '#models/scenarios/scenario.ts';
import type { Simulation } from '#models/simulate.ts';
import { besideWords } from '$lib/answer/provisos/besideWords.ts';
import { STATION_CHARTS } from '$lib/charts/stationChart.ts';
import { stationTitle } from '$lib/charts/stationWords.ts';
import { provenanceOf } from '$lib/export/provenance.ts';
import type { Provenance } from '$lib/export/provenance.ts';
import type { Flags } from '../flags.ts';
import { chosenView, siteOf } from '../viewFlags.ts';
import { stateAddress } from './stateAddress.ts';

/** What a file says of itself. */
export interface FileOrigin {
	/** The sentence of the page's chart. */
	readonly title: string;
	/** What makes its numbers although none of them says so; empty where nothing. */
	readonly beside: string;
	readonly provenance: Provenance;
}

/** What a file of numbers says of itself, as the files that are composed like the page's. */
export function fileOrigin(flags: Flags, scenario: Scenario, simulation: Simulation): FileOrigin {
	const view = chosenView(flags, scenario);
	const address = stateAddress(siteOf(flags.text('url')), scenario, view);
	return {
		title: stationTitle(STATION_CHARTS[view.station], simulation, view),
		beside: besideWords(scenario, simulation, view.year),
		provenance: provenanceOf(simulation, scenario.seed, address, flags.caption)
	};
}
