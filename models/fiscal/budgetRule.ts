import type { Assumptions } from '../parameters/registry.ts';
import type { SeriesRecord } from '../series.ts';
import { MONTHS } from '../timeline.ts';
import { budgetReceipts } from './budgetReceipts.ts';
import { cutoffPriceIn } from './cutoffPrice.ts';
import { MONTHS_PER_YEAR } from '../units.ts';

/** Working space of one call; a run computes one base at a time. */
const price = new Float64Array(MONTHS);
const rate = new Float64Array(MONTHS);

/**
 * Receipts that the budget rule counts as permanent: the same taxes at the cut-off price and the plan's exchange rate.
 *
 * @param assumptions budget, fiscal
 * @param startYear calendar year of month 0
 * @param growth nominal rouble growth, one factor a month
 * @param into receives [RUB bn/month]
 */
export function budgetBase(
	{ budget, fiscal }: Pick<Assumptions, 'budget' | 'fiscal'>,
	startYear: number,
	growth: Float64Array,
	into: Float64Array
): void {
	for (let year = 0; year < MONTHS / MONTHS_PER_YEAR; year++) {
		price.fill(
			cutoffPriceIn(budget.cutoffPrice, startYear + year),
			MONTHS_PER_YEAR * year,
			MONTHS_PER_YEAR * (year + 1)
		);
	}
	for (let month = 0; month < MONTHS; month++) rate[month] = budget.planExchangeRate * growth[month];
	budgetReceipts(fiscal, { price, rate, outputShare: null, growth }, into);
}

/**
 * Wealth fund (NWF) after each month's flow, and the part of a shortfall that it can no longer meet.
 *
 * flow = oilGasBudgetRevenue - budgetBase, wealthFund = max(0, previous + flow), unfundedGap = max(0, -(previous + flow))
 *
 * A surplus refills the fund, repays no earlier gap and earns no return.
 *
 * @param budget the group's assumptions
 * @param world oilGasBudgetRevenue, budgetBase are read; wealthFund [RUB bn], unfundedGap [RUB bn/month] are written
 */
export function wealthFund(budget: Assumptions['budget'], world: SeriesRecord): void {
	const { oilGasBudgetRevenue, budgetBase: base, wealthFund: standing, unfundedGap } = world;
	let fund: number = budget.wealthFund;
	for (let month = 0; month < MONTHS; month++) {
		const after = fund + oilGasBudgetRevenue[month] - base[month];
		fund = Math.max(0, after);
		standing[month] = fund;
		unfundedGap[month] = Math.max(0, -after);
	}
}
