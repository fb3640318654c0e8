import type { StationId } from '#models/stations.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import type { Simulation } from '#models/simulate.ts';
import { layerWords } from './layerWords.ts';
import { provisos } from './provisos.ts';

/**
 * What stands beside the sentence: under which layers it holds, and what makes its number although none of its words says so;
 * empty where nothing.
 *
 * @param year calendar year
 * @param station whose number is read; left out where all are
 */
export function besideWords(
	scenario: Scenario,
	simulation: Simulation,
	year: number,
	station?: StationId
): string {
	return [layerWords(scenario), provisos(simulation, year, station)].filter(Boolean).join(' ');
}
