import { clearsIn } from '#models/clearsIn.ts';
import { assumptionsOf } from '#models/scenarios/scenario.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import { run } from '#models/simulate.ts';
import { YEARS } from '#models/summary.ts';
import type { NamedScenario } from './scenarioOperands.ts';

/**
 * Line that says in which years no price clears a scenario's market; none where one always does.
 *
 * @param asked calendar years that a command prints numbers of; all where absent
 */
export function clearingRemarks(scenario: Scenario, asked?: readonly number[]): string[] {
	const { uncleared, startYear } = run(assumptionsOf(scenario));
	const all = Array.from({ length: YEARS }, (_, index) => startYear + index);
	const years = (asked ?? all).filter((year) => !clearsIn({ uncleared, startYear }, year));
	if (years.length === 0) return [];
	return [
		`No price clears the market in ${years.join(', ')}: numbers that depend on one are no answer there`
	];
}

/** The same of several scenarios in one year, each by its name. */
export function namedClearingRemarks(all: readonly NamedScenario[], year: number): string[] {
	return all.flatMap(({ name, scenario }) =>
		clearingRemarks(scenario, [year]).map((line) => `${name}: ${line}`)
	);
}
