import type { Assumptions } from '../parameters/registry.ts';
import type { Fraction } from '../units.ts';

/**
 * Share of export receipts that arrives as hard currency under the definition in force.
 *
 * @param settlement the group's assumptions
 * @returns fraction 0…1
 * @source minenergo25
 * @example hardCurrencyShare({ definition: 'economic', economicShare: 0.95, nonRoubleShare: 0.76, dollarEuroShare: 0.06 }); // => 0.95
 */
export function hardCurrencyShare(settlement: Assumptions['settlement']): Fraction {
	switch (settlement.definition) {
		case 'economic':
			return settlement.economicShare;
		case 'nonRouble':
			return settlement.nonRoubleShare;
		case 'dollarEuro':
			return settlement.dollarEuroShare;
	}
}
