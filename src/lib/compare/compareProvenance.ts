import { OUTLOOKS } from '#models/data/outlooks.ts';
import { provenanceOf } from '$lib/export/provenance.ts';
import type { Provenance } from '$lib/export/provenance.ts';
import { drawsBehind, withUnanswered } from '$lib/state/drawsWords.ts';
import { LIVE_DRAWS } from '$lib/workers/drawCounts.ts';
import { listed } from '$lib/format/listed.ts';
import type { Compared } from './compared.ts';

/**
 * Where the numbers of several pins come from: every outlook among them.
 *
 * @param all at least one; the seed is the first one's
 * @param drawn those whose bands are drawn
 * @param leftOut most draws of one of them that have no answer
 */
export function compareProvenance(
	all: readonly Compared[],
	address: string,
	drawn: readonly Compared[],
	leftOut = 0
): Provenance {
	const [first] = all;
	const draws =
		drawn.length === 0
			? undefined
			: withUnanswered(drawsBehind(LIVE_DRAWS, ...drawn.map(({ pin }) => pin.scenario)), leftOut);
	const outlooks = all.map(({ simulation }) => OUTLOOKS[simulation.assumptions.outlook.vintage].label);
	return {
		...provenanceOf(first.simulation, first.pin.scenario.seed, address, {}, draws),
		outlook: listed([...new Set(outlooks)])
	};
}
