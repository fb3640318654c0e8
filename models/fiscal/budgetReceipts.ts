import type { Assumptions } from '../parameters/registry.ts';
import { MONTHS } from '../timeline.ts';
import { exportDuty } from './exportDuty.ts';
import { extractionTax } from './extractionTax.ts';
import { isPaymentMonth, profitTaxInstalment } from './profitTax.ts';
import { MILLIONS_PER_BILLION } from '../units.ts';

/** Months of tax price times exchange rate behind one instalment of the profit-based tax. */
const PROFIT_WINDOW = 3;
/** From RUB mn to RUB bn. */
const THOUSANDTH = 1 / MILLIONS_PER_BILLION;

/** What the budget's oil and gas receipts depend on, one value a month each. */
export interface TaxBase {
	/** Tax price. [USD/bbl] */
	readonly price: Float64Array;
	/** Exchange rate. [RUB/USD] */
	readonly rate: Float64Array;
	/** Output as a share of `russia.production`; null for 1 throughout. */
	readonly outputShare: Float64Array | null;
	/** Nominal rouble growth since the start. */
	readonly growth: Float64Array;
}

/**
 * Oil and gas receipts of the federal budget.
 *
 * oil = met * metTonnage * outputShare / 1000, support = refinerySupportTonnage * rate * duty(price) / 1000
 * receipts = oil(previous) - support(previous) + gasAndOther * growth + instalment of the profit-based tax
 *
 * Taxes of a month are paid in the next; months before the start repeat month 0.
 *
 * @param fiscal the group's assumptions
 * @param base prices, rates and volumes
 * @param into receives [RUB bn/month]
 * @source minfin (fitted January 2024 to February 2026)
 */
export function budgetReceipts(fiscal: Assumptions['fiscal'], base: TaxBase, into: Float64Array): void {
	const { price, rate, outputShare, growth } = base;
	const { metTonnage, metConstant, refinerySupportTonnage, gasAndOther } = fiscal;
	let priceBefore = price[0];
	let priceTwoBefore = priceBefore;
	let roublesBefore = priceBefore * rate[0];
	let roublesTwoBefore = roublesBefore;
	let roublesThreeBefore = roublesBefore;
	let netOfPrevious = 0;
	for (let month = 0; month < MONTHS; month++) {
		const now = price[month];
		const dollar = rate[month];
		const drift = growth[month];
		const duty = exportDuty(0.5 * (priceBefore + priceTwoBefore));
		const met = extractionTax(now, dollar, duty, metConstant * drift);
		const oil = met * metTonnage * (outputShare === null ? 1 : outputShare[month]);
		const net = THOUSANDTH * (oil - refinerySupportTonnage * dollar * exportDuty(now));
		let receipts = (month === 0 ? net : netOfPrevious) + gasAndOther * drift;
		if (isPaymentMonth(month)) {
			const mean = (roublesBefore + roublesTwoBefore + roublesThreeBefore) / PROFIT_WINDOW;
			receipts += profitTaxInstalment(fiscal, mean, drift);
		}
		into[month] = receipts;
		netOfPrevious = net;
		priceTwoBefore = priceBefore;
		priceBefore = now;
		roublesThreeBefore = roublesTwoBefore;
		roublesTwoBefore = roublesBefore;
		roublesBefore = now * dollar;
	}
}
