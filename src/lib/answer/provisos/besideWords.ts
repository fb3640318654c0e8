import type { Scenario } from '#models/scenarios/scenario.ts';
import type { Simulation } from '#models/simulate.ts';
import { layerWords } from './layerWords.ts';
import { provisos } from './provisos.ts';

/**
 * What stands beside the sentence: under which layers it holds, and what makes its number although none of its words says so;
 * empty where nothing.
 *
 * @param year calendar year
 */
export function besideWords(scenario: Scenario, simulation: Simulation, year: number): string {
	return [layerWords(scenario), provisos(simulation, year)].filter(Boolean).join(' ');
}
