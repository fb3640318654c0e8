import { bundleIds } from '#models/scenarios/bundleIds.ts';
import { overridesOf } from '#models/scenarios/scenario.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import { SERIES_NAMES } from '#models/series.ts';
import type { SeriesName, SeriesRecord } from '#models/series.ts';
import type { Simulation } from '#models/simulate.ts';
import { years } from '#models/summary.ts';

/** Result of a run as JSON: both worlds by month and by year, with everything that they depend on. */
export function runRecord(scenario: Scenario, simulation: Simulation) {
	const { model, from, months, assumptions, warnings, residual, baseline, scenario: world } = simulation;
	return {
		model,
		from,
		months,
		...bundleIds(scenario),
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
