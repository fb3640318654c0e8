import type { Simulation } from '#models/simulate.ts';
import { capTakes } from './capTakes.ts';
import type { StationChart } from './stationChart.ts';

/**
 * What a station's number is of, as the beginning of a sentence: under a cap that takes some of its price Russia is taxed on
 * more than it is paid.
 *
 * @param index of the year, from the first
 */
export function stationPhrase({ id, phrase }: StationChart, simulation: Simulation, index: number): string {
	return id === 'russia' && capTakes(simulation, index) !== null ? 'Russia is taxed on' : phrase;
}
