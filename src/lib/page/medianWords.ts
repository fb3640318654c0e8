import { STATION_CHARTS, yearlyFactor } from '$lib/charts/stationChart.ts';
import { DOLLARS_BN, size } from '$lib/format/quantity.ts';
import type { Simulator } from '$lib/state/simulator.svelte.ts';
import { sentenceBands } from './firstBands.ts';
import { spreadOf } from './spread.ts';

/** What the middle one of the draws says of the large chart's station in the chosen year; empty while no draws are there. */
export function medianWords({ bands, scenario, view, simulation }: Simulator): string {
	const index = view.year - simulation.startYear;
	if (view.station !== 'income') {
		const chart = STATION_CHARTS[view.station];
		const middle = bands?.get(chart.series, 'difference', 'year')?.q50[index];
		if (middle === undefined) return '';
		const change = chart.writeChange(middle * yearlyFactor(chart));
		return `In the middle one of the draws the change in ${view.year} is ${change} ${chart.numberUnit}.`;
	}
	const spread = spreadOf(sentenceBands(bands, scenario), 'hardCurrencyRevenue', index);
	if (spread === null) return '';
	const { middle } = spread;
	const verb = middle < 0 ? 'take' : 'give';
	return `Half of the draws ${verb} more than ${size(middle, DOLLARS_BN)} of hard currency in ${view.year}.`;
}
