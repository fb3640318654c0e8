import { clearsIn } from '#models/clearsIn.ts';
import { isAnswered } from '#models/isAnswered.ts';
import { HORIZON_LAST } from '#models/market/anticipation.ts';
import { needsPrice } from '#models/needsPrice.ts';
import { assumptionsOf } from '#models/scenarios/scenario.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import { SERIES_NAMES } from '#models/series.ts';
import type { SeriesName } from '#models/series.ts';
import { run } from '#models/simulate.ts';
import type { Simulation } from '#models/simulate.ts';
import { YEARS } from '#models/summary.ts';
import { MONTHS_PER_YEAR } from '#models/units.ts';
import type { NamedScenario } from './scenarioOperands.ts';

/** What is said where a figure has no answer though its own year has a price. */
const CARRIED =
	'Budget receipts look back three months, the level of a running cap rests on five, and the wealth fund and the unfunded gap carry every month on: what a month without a price reaches is no answer either';

/**
 * Lines that say in which years no price clears a scenario's market, what carries such a year on, and which others count
 * what the search for a price ended with; none where one always does.
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
	if (market.uncleared.length === 0) return [];
	const told = asked ?? yearsOf(market);
	return [...pricelessWords(market, told, series), ...reachedWords(market, told, series)];
}

/** The same without the others: where the warning that no price clears the market is printed it says that. */
export function pricelessRemarks(scenario: Scenario, year: number): string[] {
	return pricelessWords(run(assumptionsOf(scenario)), [year], SERIES_NAMES);
}

/** The remarks of several scenarios in one year, each by its name, and by its number too where two have one name. */
export function namedClearingRemarks(
	all: readonly NamedScenario[],
	year: number,
	series?: readonly SeriesName[]
): string[] {
	const isShared = new Set(all.map(({ name }) => name)).size < all.length;
	return all.flatMap(({ name, scenario }, index) => {
		const head = isShared ? `[${index + 1}] ${name}` : name;
		return clearingRemarks(scenario, [year], series).map((line) => `${head}: ${line}`);
	});
}

const yearsOf = ({ startYear }: Simulation) => Array.from({ length: YEARS }, (_, index) => startYear + index);

function pricelessWords(
	market: Simulation,
	told: readonly number[],
	series: readonly SeriesName[]
): string[] {
	const years = told.filter((year) => !clearsIn(market, year));
	const isCarried = told.some(
		(year) => clearsIn(market, year) && !series.every((name) => isAnswered(name, market, year))
	);
	const priceless = `No price clears the market in ${years.join(', ')}: numbers that depend on one are no answer there`;
	return [...(years.length === 0 ? [] : [priceless]), ...(isCarried ? [CARRIED] : [])];
}

/** Line that says which years have numbers that count months without a price, though these have none themselves. */
function reachedWords(market: Simulation, told: readonly number[], series: readonly SeriesName[]): string[] {
	const { startYear, uncleared, assumptions } = market;
	const ahead = assumptions.market.anticipation > 0 ? HORIZON_LAST : 0;
	const isReached = (year: number) =>
		uncleared[0] < MONTHS_PER_YEAR * (year - startYear + 1) + ahead &&
		series.some((name) => needsPrice(name) && isAnswered(name, market, year));
	const reached = told.filter((year) => clearsIn(market, year) && isReached(year));
	if (reached.length === 0) return [];
	const without = yearsOf(market).filter((year) => !clearsIn(market, year));
	return [
		`What has an answer in ${reached.join(', ')} counts where the search for a price ended in ${without.join(', ')}: by what answers slowly, or is anticipated`
	];
}
