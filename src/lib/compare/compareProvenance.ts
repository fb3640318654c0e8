import { OUTLOOKS } from '#models/data/outlooks.ts';
import { provenanceOf } from '$lib/export/provenance.ts';
import type { Provenance } from '$lib/export/provenance.ts';
import { listed } from './alignment.ts';
import type { Compared } from './compared.ts';

/**
 * Where the numbers of several pins come from: every outlook among them.
 *
 * @param all at least one; the seed is the first one's
 */
export function compareProvenance(all: readonly Compared[], address: string): Provenance {
	const [first] = all;
	const outlooks = all.map(({ simulation }) => OUTLOOKS[simulation.assumptions.outlook.vintage].label);
	return {
		...provenanceOf(first.simulation, first.pin.scenario.seed, address),
		outlook: listed([...new Set(outlooks)])
	};
}
