import type { Scenario } from '#models/scenarios/scenario.ts';
import { defaultYear, yearsOf } from '#models/scenarios/state.ts';
import type { Stop } from '#models/parameters/types.ts';

/** The year of the numbers, as a lever. */
export function yearRange(scenario: Scenario) {
	const { from, last } = yearsOf(scenario);
	const stops: readonly Stop[] = [];
	return { low: from, high: last, step: 1, stops, default: defaultYear(scenario) };
}
