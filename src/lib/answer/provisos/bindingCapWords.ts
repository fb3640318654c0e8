import type { Simulation } from '#models/simulate.ts';
import { capTakes } from '$lib/charts/capTakes.ts';
import { dollars } from '$lib/format/money.ts';
import { isCapLoose } from './isCapLoose.ts';

/**
 * What crude earns under a cap that holds its price down, and that the taxes do not know of it; or what it would earn without
 * the change, where the cap holds the price down only there.
 *
 * @param index of the year, from the first
 */
export function bindingCapWords(simulation: Simulation, index: number): string {
	const year = simulation.startYear + index;
	const takes = capTakes(simulation, 'scenario', index);
	if (takes !== null)
		return `Under the cap Russia’s crude earns ${dollars(takes.earned)} a barrel in ${year}, and is taxed on ${dollars(takes.taxed)}.`;
	const without = capTakes(simulation, 'baseline', index);
	if (without === null) return '';
	const withChange = isCapLoose(simulation.scenario, index)
		? 'Urals stands below the cap'
		: 'the cap takes next to nothing';
	return `Without the change the cap would hold Russia’s crude at ${dollars(without.earned)} in ${year}; with it ${withChange}.`;
}
