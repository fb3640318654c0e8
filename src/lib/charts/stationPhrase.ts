import type { Simulation } from '#models/simulate.ts';
import { capTakes } from './capTakes.ts';
import type { StationChart } from './stationChart.ts';

/**
 * What a station's number is of, as the beginning of a sentence: under a cap that takes some of its price Russia is taxed on
 * more than it is paid. A cap that takes only without the change parts the two as well: then the change of one is not that of
 * the other.
 *
 * @param index of the year, from the first
 */
export function stationPhrase({ id, phrase }: StationChart, simulation: Simulation, index: number): string {
	if (id !== 'russia') return phrase;
	const isParted = (['baseline', 'scenario'] as const).some(
		(world) => capTakes(simulation, world, index) !== null
	);
	return isParted ? 'Russia is taxed on' : phrase;
}
