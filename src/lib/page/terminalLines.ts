import { encode } from '#models/scenarios/codec.ts';
import type { PageState } from '#models/scenarios/state.ts';
import { station } from '#models/stations.ts';
import { yearlyFactor } from '../charts/chartValues.ts';
import { STATION_CHARTS } from '../charts/stationChart.ts';
import { REST_DRAWS } from '../workers/drawCounts.ts';

/** Start of a line for the terminal. */
const PROGRAM = 'npm run -s sim --';

/** Address within a line: its escapes leave no sign that a shell reads within double quotes. */
const quotedAddress = ({ scenario, view }: PageState) => `--url "?${encode({ scenario, view, pins: [] })}"`;

/**
 * Line for the terminal that prints the figures of a state's year.
 *
 * @example runLine({ ...EMPTY_STATE, scenario: { ...EMPTY_SCENARIO, preset: 'jpmorgan' } }); // => 'npm run -s sim -- run --url "?v=1&p=jpmorgan"'
 */
export function runLine(state: PageState): string {
	return `${PROGRAM} run ${quotedAddress(state)}`;
}

/** Line for the terminal that prints the ranges of the answer: of as many draws, and the same ones, as the page at rest. */
export function rangesLine(state: PageState): string {
	const asked = `--n ${REST_DRAWS} --series brent,hardCurrencyRevenue --by year --of difference`;
	return `${PROGRAM} draws ${quotedAddress(state)} ${asked}`;
}

/** Figures of a target: what a change of its unit adds to them is none. */
const TARGET_FIGURES = 12;

/** Line for the terminal that searches the lever of what is asked, or the plan's target where no lever is chosen; empty where nothing is asked. */
export function takesLine(state: PageState): string {
	const takes = state.asked?.takes;
	if (takes === undefined) return '';
	const { station: place, target, lever = 'venezuela.target' } = takes;
	const inSeries = Number((target / yearlyFactor(STATION_CHARTS[place])).toPrecision(TARGET_FIGURES));
	return `${PROGRAM} solve ${quotedAddress(state)} --lever ${lever} --result ${station(place).series} --target ${inSeries}`;
}
