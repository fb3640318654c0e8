import { DOLLARS_BN, size } from '$lib/format/quantity.ts';
import type { Simulator } from '$lib/state/simulator.svelte.ts';
import { sentenceBands } from './firstBands.ts';
import { spreadOf } from './spread.ts';

/** What half of the draws take from Russia in the chosen year; empty while no draws are there. */
export function medianWords({ bands, scenario, view, simulation }: Simulator): string {
	const spread = spreadOf(
		sentenceBands(bands, scenario),
		'hardCurrencyRevenue',
		view.year - simulation.startYear
	);
	if (spread === null) return '';
	const { middle } = spread;
	const verb = middle < 0 ? 'take' : 'give';
	return `Half of the draws ${verb} more than ${size(middle, DOLLARS_BN)} of hard currency in ${view.year}.`;
}
