import { SERIES_NAMES } from '../series.ts';
import type { SeriesName, SeriesRecord } from '../series.ts';
import type { Simulation } from '../simulate.ts';
import { years } from '../summary.ts';
import { bundleIds } from './bundleIds.ts';
import { drawChoiceRecord } from './drawChoice.ts';
import { DEFAULT_SEED, overridesOf } from './scenario.ts';
import type { Scenario } from './scenario.ts';
import { captionRecord } from './file.ts';
import type { Caption } from './file.ts';
import { tidy } from './tidy.ts';

/**
 * Result of a run as it is written in JSON: both worlds by month and by year, with everything that they depend on; where they
 * are chosen, seed and choice of the draws too, so that it is read back as the scenario that it is of.
 *
 * @param simulation run of the scenario's assumptions
 * @param caption name and note of the scenario, where it has them
 * @example runRecord(EMPTY_SCENARIO, run(assumptionsOf(EMPTY_SCENARIO))).years.from; // => 2027
 */
export function runRecord(scenario: Scenario, simulation: Simulation, caption: Caption = {}) {
	const { model, from, months, assumptions, warnings, residual, baseline, scenario: world } = simulation;
	return {
		model,
		...captionRecord(caption),
		from,
		months,
		...bundleIds(scenario),
		...(scenario.seed === DEFAULT_SEED ? {} : { seed: scenario.seed }),
		...drawChoiceRecord(tidy(scenario)),
		overrides: overridesOf(scenario),
		definition: assumptions.settlement.definition,
		warnings: warnings.map(({ id, where, months: concerned }) => ({ id, where, months: concerned })),
		residual,
		baseline: plain(baseline),
		scenario: plain(world),
		years: years(simulation)
	};
}

/** JSON knows no typed arrays. */
function plain(world: SeriesRecord): Record<SeriesName, number[]> {
	return Object.fromEntries(SERIES_NAMES.map((name) => [name, Array.from(world[name])])) as Record<
		SeriesName,
		number[]
	>;
}
