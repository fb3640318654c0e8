import type { RubPerTonne, RubPerUsd, UsdPerBbl, UsdPerTonne } from '../units.ts';

/** Base rate of the extraction tax (NDPI). [RUB/t] source tax342 */
export const BASE_RATE = 919;
/** Price below which the price coefficient is nothing. [USD/bbl] source tax342 */
export const FREE_PRICE = 15;
/** Divisor of the price coefficient. [RUB/bbl] source tax342 */
export const COEFFICIENT_DIVISOR = 261;

/**
 * Price coefficient Kc of the extraction tax, as the tax service publishes it month by month.
 *
 * Kc = max(0, price - 15) * rate / 261
 *
 * @param price tax price [USD/bbl]
 * @param rate exchange rate [RUB/USD]
 * @returns number, >= 0
 * @source tax342, fnsletters
 * @example priceCoefficient(58.99, 86.0987).toFixed(4); // => '14.5114'
 */
export function priceCoefficient(price: UsdPerBbl, rate: RubPerUsd): number {
	return (Math.max(0, price - FREE_PRICE) * rate) / COEFFICIENT_DIVISOR;
}

/**
 * Extraction tax (MET, NDPI) on a tonne of crude.
 *
 * met = BASE_RATE * Kc + rate * duty + constant
 *
 * @param price tax price of the month [USD/bbl]
 * @param rate exchange rate of the month [RUB/USD]
 * @param duty export duty at the mean tax price of the two months before [USD/t]
 * @param constant what the two leave out, fitted [RUB/t]
 * @returns [RUB/t]
 * @source tax342, tax3425
 */
export function extractionTax(
	price: UsdPerBbl,
	rate: RubPerUsd,
	duty: UsdPerTonne,
	constant: RubPerTonne
): RubPerTonne {
	return BASE_RATE * priceCoefficient(price, rate) + rate * duty + constant;
}
