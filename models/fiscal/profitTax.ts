import type { Assumptions } from '../parameters/registry.ts';
import type { RubBnPerMonth } from '../units.ts';

/** Rouble price of a barrel at which the fitted base of the profit-based tax (NDD) holds. [RUB/bbl] fitted */
export const REFERENCE_ROUBLE_PRICE = 5300;
/** Instalments of a year. source minfin */
export const INSTALMENTS = 4;
/** Calendar months (index from January = 0) in which the tax is paid: March, April, July, October. source minfin */
const PAYMENT_MONTHS: readonly boolean[] = Array.from({ length: 12 }, (_, month) =>
	[2, 3, 6, 9].includes(month)
);

/**
 * Whether the profit-based tax is paid in a model month; every outlook starts in a January.
 *
 * @example isPaymentMonth(2); // => true
 */
export function isPaymentMonth(month: number): boolean {
	return PAYMENT_MONTHS[month % 12];
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
