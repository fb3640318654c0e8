import { decode } from '#models/scenarios/codec.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';

/** A glut that no fall of the price can clear, for so many years from the first on. */
export function glut(years: number): Scenario {
	const shock = `shock.supply=5&shock.demand=-0.1&shock.years=${years}`;
	const demand = 'market.demandElasticityShort=-0.005&market.demandElasticityLong=-0.01';
	return decode(`v=1&m=demand-only&${shock}&${demand}`).state.scenario;
}

/** A glut that a price clears as set, but not in every draw: demand answers the price more or less. */
export function partlyPriceless(): Scenario {
	const demand = 'market.demandElasticityShort=-0.05&market.demandElasticityLong=-0.5';
	const vary = 'vary=market.demandElasticityShort';
	return decode(`v=1&m=demand-only&shock.supply=5&shock.demand=-0.1&shock.years=2&${demand}&${vary}`).state
		.scenario;
}

/** The glut of two years as flags of the terminal. */
export const GLUT_FLAGS: readonly string[] = [
	...['--market', 'demand-only', '--set', 'shock.supply=5', '--set', 'shock.demand=-0.1'],
	...['--set', 'shock.years=2', '--set', 'market.demandElasticityShort=-0.005'],
	...['--set', 'market.demandElasticityLong=-0.01']
];
