import type { Assumptions } from '../parameters/registry.ts';
import { MONTHS } from '../timeline.ts';
import { MONTHS_PER_YEAR } from '../units.ts';
import type { RubBnPerMonth } from '../units.ts';

/** Rouble price of a barrel at which the fitted base of the profit-based tax (NDD) holds. [RUB/bbl] fitted */
export const REFERENCE_ROUBLE_PRICE = 5300;
/** Instalments of a year. source minfin */
export const INSTALMENTS = 4;
/** Calendar months (index from January = 0) in which the tax is paid: March, April, July, October. source minfin */
const PAYMENT_MONTHS: readonly number[] = [2, 3, 6, 9];
/** Whether the tax is paid, for every month of the model. */
const IS_PAID: readonly boolean[] = Array.from({ length: MONTHS }, (_, month) =>
	PAYMENT_MONTHS.includes(month % MONTHS_PER_YEAR)
);

/**
 * Whether the profit-based tax is paid in a model month; every outlook starts in a January.
 *
 * @param month 0…119
 * @example isPaymentMonth(2); // => true
 */
export function isPaymentMonth(month: number): boolean {
	return IS_PAID[month];
}

/**
 * One instalment of the profit-based tax (NDD).
 *
 * instalment = base / 4 * growth * (meanRoublePrice / (5300 * growth))^elasticity
 *
 * @param fiscal the group's assumptions
 * @param meanRoublePrice mean of tax price times exchange rate over the three months before [RUB/bbl], > 0
 * @param growth nominal rouble growth since the start
 * @returns [RUB bn] in the month of payment
 */
export function profitTaxInstalment(
	fiscal: Assumptions['fiscal'],
	meanRoublePrice: number,
	growth: number
): RubBnPerMonth {
	const relative = meanRoublePrice / (REFERENCE_ROUBLE_PRICE * growth);
	return (
		(fiscal.profitTaxBase / INSTALMENTS) * growth * Math.exp(fiscal.profitTaxElasticity * Math.log(relative))
	);
}
