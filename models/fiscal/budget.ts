import type { Assumptions } from '../parameters/registry.ts';
import type { SeriesRecord } from '../series.ts';
import { MONTHS } from '../timeline.ts';
import { budgetReceipts } from './budgetReceipts.ts';
import { wealthFund } from './budgetRule.ts';
import { exchangeRate } from './exchangeRate.ts';

/** Working space of one call; a run computes one world at a time. */
const outputShare = new Float64Array(MONTHS);

/**
 * One world's taxes and budget: exchange rate, oil and gas receipts, wealth fund and gap.
 *
 * @param assumptions fx, fiscal, budget, russia
 * @param growth nominal rouble growth, one factor a month
 * @param baselineTaxPrice [USD/bbl], one value a month
 * @param world taxPrice, russiaOutput, budgetBase are read; exchangeRate, oilGasBudgetRevenue, wealthFund, unfundedGap are written
 */
export function worldBudget(
	assumptions: Pick<Assumptions, 'fx' | 'fiscal' | 'budget' | 'russia'>,
	growth: Float64Array,
	baselineTaxPrice: Float64Array,
	world: SeriesRecord
): void {
	const { fx, fiscal, budget, russia } = assumptions;
	exchangeRate(fx, growth, world.taxPrice, baselineTaxPrice, world.exchangeRate);
	for (let month = 0; month < MONTHS; month++)
		outputShare[month] = world.russiaOutput[month] / russia.production;
	budgetReceipts(
		fiscal,
		{ price: world.taxPrice, rate: world.exchangeRate, outputShare, growth },
		world.oilGasBudgetRevenue
	);
	wealthFund(budget, world);
}
