import { observedExtractionTax, PRINTED_RATES } from '#models/cases/extractionTax.ts';
import { RUSSIA } from '#models/data/russia.ts';
import type { ObservedStage } from './observation.ts';

/** Whether a price or rate behind the tax of a month was recalled. */
function isUnverified(month: string): boolean {
	const index = RUSSIA.findIndex((row) => row.month === month);
	const prices = RUSSIA.slice(index - 2, index + 1).map(({ taxPrice }) => taxPrice);
	return [...prices, RUSSIA[index].exchangeRate].some(({ unverified }) => unverified);
}

/** Extraction tax of a tonne in the months whose rate was printed. */
export function extractionTaxMonths(): ObservedStage {
	return {
		id: 'tax',
		title: 'Extraction tax on a tonne',
		what: 'Rate printed by Reuters, against the formula at the month’s tax price and exchange rate.',
		sources: ['medtax', 'cbrfx'],
		unit: 'RUB/t',
		decimals: 0,
		caution: 'The price terms are law; the constant of the formula was fitted on these months.',
		months: PRINTED_RATES.map(({ month, rate }) => ({
			month,
			observed: rate,
			modelled: observedExtractionTax(month),
			unverified: isUnverified(month),
			inFit: true,
			note: month === '2025-12' ? 'Printed for part of the month.' : ''
		}))
	};
}
