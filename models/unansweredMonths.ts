import { capCarriedMonths } from './grades/capCarriedMonths.ts';
import { needsPrice } from './needsPrice.ts';
import type { SeriesName } from './series.ts';
import type { Simulation } from './simulate.ts';
import { MONTHS } from './timeline.ts';

/**
 * What tells where a scenario has no answer. Without assumptions and series its price cap is taken to be a fixed one, which no
 * price moves.
 */
export type Market = Pick<Simulation, 'uncleared'> & Partial<Pick<Simulation, 'assumptions' | 'scenario'>>;

/** The same of a scenario whose years are asked for. */
export type DatedMarket = Market & Pick<Simulation, 'startYear'>;

/**
 * Months behind a month over which a series carries its price on. Receipts are taxes of the month before, whose duty looks back
 * two more, and instalments on three; the fund is a stock, and the gap is what it can no longer meet.
 */
const CARRIED: { readonly [name in SeriesName]?: number } = {
	oilGasBudgetRevenue: 3,
	wealthFund: MONTHS,
	unfundedGap: MONTHS
};

/** Series that a running cap stands in; what taxes are reckoned on knows no cap. */
const CAPPED: ReadonlySet<SeriesName> = new Set([
	'priceCap',
	'crudePrice',
	'exportRevenue',
	'hardCurrencyRevenue'
]);

/**
 * Months in which a series of the scenario has no answer: those in which no price clears the market, of budget receipts also
 * the three months behind one, of the wealth fund and its gap all from the first on, and of what a running cap limits those in
 * which its level still rests on one; none of what needs no price.
 *
 * @returns indices 0…119, rising
 * @example unansweredMonths('wealthFund', { uncleared: [3, 118] }).length; // => 117
 */
export function unansweredMonths(series: SeriesName, market: Market): readonly number[] {
	if (!needsPrice(series)) return [];
	const { uncleared } = market;
	if (uncleared.length === 0) return uncleared;
	if (CAPPED.has(series)) return withCap(series, market);
	const carried = CARRIED[series] ?? 0;
	if (carried === 0) return uncleared;
	return Array.from({ length: MONTHS }, (_, month) => month).filter((month) =>
		uncleared.some((priceless) => priceless <= month && month <= priceless + carried)
	);
}

/** The same of a series that the cap limits, where the cap runs; the cap alone has a level though nobody enforces it. */
function withCap(series: SeriesName, { uncleared, assumptions, scenario }: Market): readonly number[] {
	if (assumptions === undefined || scenario === undefined || assumptions.cap.rule === 'fixed')
		return uncleared;
	if (series !== 'priceCap' && assumptions.cap.enforcedShare === 0) return uncleared;
	const months = [...uncleared, ...capCarriedMonths(scenario.priceCap, uncleared)];
	return [...new Set(months)].sort((one, other) => one - other);
}
