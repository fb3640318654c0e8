import { hasAnswer } from '#models/clearsIn.ts';
import type { SeriesName } from '#models/series.ts';
import type { Simulation } from '#models/simulate.ts';
import { yearFigure } from '#models/summary.ts';
import { yearlyFactor } from '$lib/charts/chartValues.ts';
import { STATION_CHARTS } from '$lib/charts/stationChart.ts';
import { definitionWords } from '$lib/format/hardCurrency.ts';
import { DOLLARS_BN, size } from '$lib/format/quantity.ts';
import { TOLD } from '$lib/format/told.ts';
import type { Simulator } from '$lib/state/simulator.svelte.ts';
import { sentenceBands } from './firstBands.ts';
import { spreadOf } from './spread.ts';

/** Distance between line and middle draw, as a share of the latter, from which on both are told. Judgement. */
const APART = 0.1;

/** What the middle one of the draws says of the large chart's station in the chosen year; empty while no draws are there. */
export function medianWords(simulator: Simulator): string {
	const { simulation, view } = simulator;
	if (!hasAnswer(view.station, simulation, view.year)) return '';
	return view.station === 'income' ? incomeWords(simulator) : stationWords(simulator);
}

/** What the line says of the year, as set. */
function lineChange({ baseline, scenario }: Simulation, name: SeriesName, index: number): number {
	return yearFigure(scenario[name], name, index) - yearFigure(baseline[name], name, index);
}

type Series = { readonly [index: number]: number };

/** Whether the line stands so far from the middle draw that a reader of one must know the other. */
function isApart(
	line: number,
	{ q25, q50, q75 }: { readonly q25?: Series; readonly q50: Series; readonly q75?: Series },
	index: number
): boolean {
	const middle = q50[index];
	const isOutside = q25 !== undefined && q75 !== undefined && (line < q25[index] || line > q75[index]);
	return isOutside || Math.abs(line - middle) > APART * Math.abs(middle);
}

/** What the line takes or gives, beside a middle draw that does one of both. */
function lineWords(line: number, middle: number): string {
	if (Math.abs(line) < TOLD.income) return 'nothing';
	const verb = line < 0 === middle < 0 ? '' : line < 0 ? 'takes ' : 'gives ';
	return `${verb}${size(line, DOLLARS_BN)}`;
}

function stationWords({ bands, view, simulation }: Simulator): string {
	const chart = STATION_CHARTS[view.station];
	const quantiles = bands?.get(chart.series, 'difference', 'year');
	const index = view.year - simulation.startYear;
	// Of no year, or of one in which no draw has an answer.
	if (!quantiles || !Number.isFinite(quantiles.q50[index])) return '';
	const changeAt = (quantile: { readonly [index: number]: number }) =>
		chart.writeChange(quantile[index] * yearlyFactor(chart));
	const [low, middle, high] = [quantiles.q10, quantiles.q50, quantiles.q90].map(changeAt);
	const agrees = low === middle && middle === high;
	const line = lineChange(simulation, chart.series, index);
	const onLine = changeAt({ [index]: line });
	// Two numbers that print the same are one to a reader.
	const isTold = onLine !== middle && isApart(line, quantiles, index);
	const beside = isTold ? `, on the line ${onLine}` : '';
	return `In ${agrees ? 'all' : 'the middle one of the'} draws the change in ${view.year} is ${middle} ${chart.numberUnit}${beside}.`;
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
	const index = view.year - simulation.startYear;
	const line = lineChange(simulation, 'hardCurrencyRevenue', index);
	const quantiles = bands?.get('hardCurrencyRevenue', 'difference', 'year') ?? null;
	const onLine = lineWords(line, middle);
	if (onLine !== size(middle, DOLLARS_BN) && isApart(line, { ...quantiles, q50: { [index]: middle } }, index))
		return `The middle draw ${verb}s ${words}, the line ${onLine}.`;
	return agrees ? `All draws ${verb} ${words}.` : `Half of the draws ${verb} more than ${words}.`;
}
