import type { Simulation } from '#models/simulate.ts';
import { capTakes } from '$lib/charts/capTakes.ts';
import { dollars } from '$lib/format/money.ts';

/**
 * What crude earns under a cap that holds its price down, and that the taxes do not know of it.
 *
 * @param index of the year, from the first
 */
export function bindingCapWords(simulation: Simulation, index: number): string {
	const takes = capTakes(simulation, index);
	if (takes === null) return '';
	const year = simulation.startYear + index;
	return `Under the cap Russia’s crude earns ${dollars(takes.earned)} a barrel in ${year}, and is taxed on ${dollars(takes.taxed)}.`;
}
