import { cutoffPriceIn } from '#models/fiscal/cutoffPrice.ts';
import { exportDuty } from '#models/fiscal/exportDuty.ts';
import { extractionTax, priceCoefficient } from '#models/fiscal/extractionTax.ts';
import { isPaymentMonth, profitTaxInstalment } from '#models/fiscal/profitTax.ts';
import { roubleGrowth } from '#models/fiscal/roubleGrowth.ts';
import type { Simulation } from '#models/simulate.ts';
import { calendarMonth } from '#models/timeline.ts';
import { BARRELS_PER_TONNE_URALS } from '#models/units.ts';
import type { Today, TodayValues } from '../today.ts';

/** Extraction tax and support of a month, as the receipts count them. */
function taxes({ assumptions, scenario }: Simulation, growth: Float64Array, month: number) {
	const { fiscal, russia } = assumptions;
	const { taxPrice, exchangeRate, russiaOutput } = scenario;
	const laggedDuty = exportDuty((taxPrice[month - 1] + taxPrice[month - 2]) / 2);
	const duty = exportDuty(taxPrice[month]);
	const constant = fiscal.metConstant * growth[month];
	const met = extractionTax(taxPrice[month], exchangeRate[month], laggedDuty, constant);
	const share = russiaOutput[month] / russia.production;
	return {
		laggedDuty,
		duty,
		met,
		oil: (met * fiscal.metTonnage * share) / 1000,
		support: (fiscal.refinerySupportTonnage * exchangeRate[month] * duty) / 1000
	};
}

/** Mean rouble price of the three months before. */
function meanRoublePrice({ scenario }: Simulation, month: number): number {
	let sum = 0;
	for (let then = month - 3; then < month; then++)
		sum += scenario.taxPrice[then] * scenario.exchangeRate[then];
	return sum / 3;
}

/** Numbers of taxes, receipts and the budget rule. */
export function budgetToday({ simulation, month }: Today): TodayValues {
	const { assumptions, scenario, startYear } = simulation;
	const { fx, fiscal, budget } = assumptions;
	const growths = roubleGrowth(fx.drift);
	const growth = growths[month];
	const price = scenario.taxPrice[month];
	const before = taxes(simulation, growths, month - 1);
	const roublePrice = meanRoublePrice(simulation, month);
	const instalment = profitTaxInstalment(fiscal, roublePrice, growth);
	return {
		...taxes(simulation, growths, month),
		growth,
		exchangeRate: scenario.exchangeRate[month],
		price,
		tonne: BARRELS_PER_TONNE_URALS * price,
		coefficient: priceCoefficient(price, scenario.exchangeRate[month]),
		previousOil: before.oil,
		previousSupport: before.support,
		meanRoublePrice: roublePrice,
		instalment,
		paidInstalment: isPaymentMonth(month) ? instalment : 0,
		receipts: scenario.oilGasBudgetRevenue[month],
		cutoff: cutoffPriceIn(budget.cutoffPrice, calendarMonth(startYear, month).year),
		planRate: budget.planExchangeRate * growth,
		budgetBase: scenario.budgetBase[month],
		flow: scenario.oilGasBudgetRevenue[month] - scenario.budgetBase[month],
		previousFund: scenario.wealthFund[month - 1],
		wealthFund: scenario.wealthFund[month],
		unfundedGap: scenario.unfundedGap[month]
	};
}
