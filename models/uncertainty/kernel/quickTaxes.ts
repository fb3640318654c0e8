import { LARGEST_RATIO, SMALLEST_RATIO } from '../../fiscal/exchangeRate.ts';
import { exportDuty } from '../../fiscal/exportDuty.ts';
import { BASE_RATE, COEFFICIENT_DIVISOR, FREE_PRICE } from '../../fiscal/extractionTax.ts';
import { INSTALMENTS, REFERENCE_ROUBLE_PRICE, isPaymentMonth } from '../../fiscal/profitTax.ts';
import type { Assumptions } from '../../parameters/registry.ts';
import type { SeriesRecord } from '../../series.ts';
import { MONTHS } from '../../timeline.ts';
import { powerOf, powerSeries } from './powerSeries.ts';
import { MILLIONS_PER_BILLION } from '../../units.ts';

/**
 * Exchange rate of the scenario, as fiscal/exchangeRate.ts has it.
 *
 * @param growth nominal growth, one factor a month
 * @param taxPrice [USD/bbl], > 0, one value a month
 * @param baselineTaxPrice [USD/bbl], > 0, one value a month
 * @param into receives [RUB/USD], one value a month
 */
export function quickRate(
	{ rate, oilElasticity }: Assumptions['fx'],
	growth: Float64Array,
	taxPrice: Float64Array,
	baselineTaxPrice: Float64Array,
	into: Float64Array
): void {
	const low = SMALLEST_RATIO;
	const high = LARGEST_RATIO;
	const series = powerSeries(-oilElasticity);
	for (let month = 0; month < MONTHS; month++) {
		const answer = powerOf(series, taxPrice[month], baselineTaxPrice[month], low, high);
		into[month] = rate * growth[month] * answer;
	}
}

/**
 * Oil and gas receipts of one world, as fiscal/budgetReceipts.ts has them.
 *
 * The power in the profit-based tax is carried from instalment to instalment, because neighbours differ little.
 *
 * @param growth nominal growth, one factor a month
 * @param world prices, rate and output; receives the receipts [RUB bn/month]
 */
export function quickTaxes(
	{ fiscal, russia }: Pick<Assumptions, 'fiscal' | 'russia'>,
	growth: Float64Array,
	world: SeriesRecord
): void {
	const { metConstant, gasAndOther, profitTaxBase, profitTaxElasticity } = fiscal;
	const tonnage = fiscal.metTonnage / (MILLIONS_PER_BILLION * russia.production);
	const support = fiscal.refinerySupportTonnage / MILLIONS_PER_BILLION;
	const instalment = profitTaxBase / INSTALMENTS;
	const perDollar = BASE_RATE / COEFFICIENT_DIVISOR;
	const free = FREE_PRICE;
	const series = powerSeries(profitTaxElasticity);
	const { taxPrice, exchangeRate, russiaOutput, oilGasBudgetRevenue } = world;
	let one = taxPrice[0];
	let two = one;
	let roublesOne = one * exchangeRate[0];
	let roublesTwo = roublesOne;
	let roublesThree = roublesOne;
	let paid = 0;
	// Three months' roubles and growth of the instalment before; those of the reference, where the power is 1, before the first.
	let roublesThen = 3 * REFERENCE_ROUBLE_PRICE;
	let grownThen = 1;
	let answer = 1;
	for (let month = 0; month < MONTHS; month++) {
		const price = taxPrice[month];
		const rate = exchangeRate[month];
		const grown = growth[month];
		const met =
			rate * (perDollar * Math.max(0, price - free) + exportDuty((one + two) / 2)) + metConstant * grown;
		const due = met * tonnage * russiaOutput[month] - support * rate * exportDuty(price);
		let receipts = (month === 0 ? due : paid) + gasAndOther * grown;
		if (isPaymentMonth(month)) {
			const roubles = roublesOne + roublesTwo + roublesThree;
			answer *= powerOf(series, roubles * grownThen, roublesThen * grown, 0, Infinity);
			roublesThen = roubles;
			grownThen = grown;
			receipts += instalment * grown * answer;
		}
		oilGasBudgetRevenue[month] = receipts;
		paid = due;
		two = one;
		one = price;
		roublesThree = roublesTwo;
		roublesTwo = roublesOne;
		roublesOne = price * rate;
	}
}
