import { clearsIn } from '#models/clearsIn.ts';
import { isAnswered } from '#models/isAnswered.ts';
import { assumptionsOf } from '#models/scenarios/scenario.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import { SERIES_NAMES } from '#models/series.ts';
import type { SeriesName } from '#models/series.ts';
import { run } from '#models/simulate.ts';
import { YEARS } from '#models/summary.ts';
import type { NamedScenario } from './scenarioOperands.ts';

/** What is said where a figure has no answer though its own year has a price. */
const CARRIED =
	'Budget receipts look back three months, the level of a running cap rests on five, and the wealth fund and the unfunded gap carry every month on: what a month without a price reaches is no answer either';

/**
 * Lines that say in which years no price clears a scenario's market, and what carries such a year on; none where one always
 * does.
 *
 * @param asked calendar years that a command prints numbers of; all where absent
 * @param series of which it prints them
 */
export function clearingRemarks(
	scenario: Scenario,
	asked?: readonly number[],
	series: readonly SeriesName[] = SERIES_NAMES
): string[] {
	const market = run(assumptionsOf(scenario));
	const { startYear } = market;
	const all = Array.from({ length: YEARS }, (_, index) => startYear + index);
	const told = asked ?? all;
	const years = told.filter((year) => !clearsIn(market, year));
	const isCarried = told.some(
		(year) => clearsIn(market, year) && !series.every((name) => isAnswered(name, market, year))
	);
	return [
		...(years.length === 0
			? []
			: [
					`No price clears the market in ${years.join(', ')}: numbers that depend on one are no answer there`
				]),
		...(isCarried ? [CARRIED] : [])
	];
}

/** The same of several scenarios in one year, each by its name. */
export function namedClearingRemarks(
	all: readonly NamedScenario[],
	year: number,
	series?: readonly SeriesName[]
): string[] {
	return all.flatMap(({ name, scenario }) =>
		clearingRemarks(scenario, [year], series).map((line) => `${name}: ${line}`)
	);
}
