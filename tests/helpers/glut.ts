import { decode } from '#models/scenarios/codec.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';

/** A glut that no fall of the price can clear, for so many years from the first on. */
export function glut(years: number): Scenario {
	const shock = `shock.supply=5&shock.demand=-0.1&shock.years=${years}`;
	const demand = 'market.demandElasticityShort=-0.005&market.demandElasticityLong=-0.01';
	return decode(`v=1&m=demand-only&${shock}&${demand}`).state.scenario;
}
