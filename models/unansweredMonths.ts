import { needsPrice } from './needsPrice.ts';
import type { SeriesName } from './series.ts';
import type { Simulation } from './simulate.ts';
import { MONTHS } from './timeline.ts';

/**
 * Months behind a month over which a series carries its price on. Receipts are taxes of the month before, whose duty looks back
 * two more, and instalments on three; the fund is a stock, and the gap is what it can no longer meet.
 */
const CARRIED: { readonly [name in SeriesName]?: number } = {
	oilGasBudgetRevenue: 3,
	wealthFund: MONTHS,
	unfundedGap: MONTHS
};

/**
 * Months in which a series of the scenario has no answer: those in which no price clears the market, of budget receipts also
 * the three months behind one, and of the wealth fund and its gap all from the first on; none of what needs no price.
 *
 * @returns indices 0…119, rising
 * @example unansweredMonths('wealthFund', { uncleared: [3, 118] }).length; // => 117
 */
export function unansweredMonths(
	series: SeriesName,
	{ uncleared }: Pick<Simulation, 'uncleared'>
): readonly number[] {
	if (!needsPrice(series)) return [];
	const carried = CARRIED[series] ?? 0;
	if (carried === 0 || uncleared.length === 0) return uncleared;
	return Array.from({ length: MONTHS }, (_, month) => month).filter((month) =>
		uncleared.some((priceless) => priceless <= month && month <= priceless + carried)
	);
}
