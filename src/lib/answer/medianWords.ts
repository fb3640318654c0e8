import { hasAnswer } from '#models/clearsIn.ts';
import { STATION_CHARTS, yearlyFactor } from '$lib/charts/stationChart.ts';
import { definitionWords } from '$lib/format/hardCurrency.ts';
import { DOLLARS_BN, size } from '$lib/format/quantity.ts';
import { TOLD } from '$lib/format/told.ts';
import type { Simulator } from '$lib/state/simulator.svelte.ts';
import { sentenceBands } from './firstBands.ts';
import { spreadOf } from './spread.ts';

/** What the middle one of the draws says of the large chart's station in the chosen year; empty while no draws are there. */
export function medianWords(simulator: Simulator): string {
	const { simulation, view } = simulator;
	if (!hasAnswer(view.station, simulation, view.year)) return '';
	return view.station === 'income' ? incomeWords(simulator) : stationWords(simulator);
}

function stationWords({ bands, view, simulation }: Simulator): string {
	const chart = STATION_CHARTS[view.station];
	const quantiles = bands?.get(chart.series, 'difference', 'year');
	const index = view.year - simulation.startYear;
	if (!quantiles || quantiles.q50[index] === undefined) return '';
	const changeAt = (quantile: ArrayLike<number>) => chart.writeChange(quantile[index] * yearlyFactor(chart));
	const [low, middle, high] = [quantiles.q10, quantiles.q50, quantiles.q90].map(changeAt);
	const agrees = low === middle && middle === high;
	return `In ${agrees ? 'all' : 'the middle one of the'} draws the change in ${view.year} is ${middle} ${chart.numberUnit}.`;
}

function incomeWords({ assumptions, bands, scenario, view, simulation }: Simulator): string {
	const drawn = sentenceBands(bands, scenario);
	const spread = spreadOf(drawn, 'hardCurrencyRevenue', view.year - simulation.startYear);
	if (spread === null) return '';
	const { low, middle, high } = spread;
	const agrees = high - low < TOLD.income;
	if (Math.abs(middle) < TOLD.income)
		return agrees
			? `No draw changes hard currency in ${view.year}.`
			: `In the middle one of the draws hard currency in ${view.year} is unchanged.`;
	const counted = definitionWords(assumptions.settlement);
	const words = `${size(middle, DOLLARS_BN)} of hard currency (${counted}) in ${view.year}`;
	const verb = middle < 0 ? 'take' : 'give';
	return agrees ? `All draws ${verb} ${words}.` : `Half of the draws ${verb} more than ${words}.`;
}
