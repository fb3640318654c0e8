import { unansweredMonths } from '#models/unansweredMonths.ts';
import type { Market } from '#models/unansweredMonths.ts';
import type { StationChart } from './stationChart.ts';
import { MONTHS_A_QUARTER } from './steps.ts';

/**
 * Steps of a station's chart at which no price clears the scenario's market, so that there is nothing to draw; none of what
 * Venezuela pumps, which needs no price.
 *
 * @returns indices of the chart's months, or of its quarters: a quarter has no answer where one of its months has none
 */
export function unanswered(
	{ series, steps }: Pick<StationChart, 'series' | 'steps'>,
	run: Market
): ReadonlySet<number> {
	const months = unansweredMonths(series, run);
	return new Set(steps === 'month' ? months : months.map((month) => Math.floor(month / MONTHS_A_QUARTER)));
}
