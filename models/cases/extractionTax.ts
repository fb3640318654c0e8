import { RUSSIA } from '../data/russia.ts';
import { exportDuty } from '../fiscal/exportDuty.ts';
import { extractionTax, priceCoefficient } from '../fiscal/extractionTax.ts';
import { DEFAULTS } from '../parameters/registry.ts';
import { within, withinShare } from './checks.ts';
import type { Check, PublishedCase } from './types.ts';

/** Letters of the tax service: tax price [USD/bbl], exchange rate [RUB/USD] and the coefficient it printed. */
export const LETTERS = [
	{ month: 'September 2014', price: 95.62, rate: 37.8766, coefficient: 11.6997 },
	{ month: 'December 2014', price: 60.9, rate: 55.5389, coefficient: 9.7672 },
	{ month: 'September 2018', price: 78.13, rate: 67.6597, coefficient: 16.3654 },
	{ month: 'October 2021', price: 81.71, rate: 71.4981, coefficient: 18.2745 },
	{ month: 'December 2024', price: 63.44, rate: 102.4737, coefficient: 19.0185 },
	{ month: 'March 2025', price: 58.99, rate: 86.0987, coefficient: 14.5114 },
	{ month: 'May 2025', price: 52.08, rate: 80.4603, coefficient: 11.4309 }
] as const;

/** Rates of the extraction tax that Reuters printed. [RUB/t] */
export const PRINTED_RATES = [
	{ month: '2025-02', label: 'February 2025', rate: 28_208 },
	{ month: '2025-03', label: 'March 2025', rate: 24_595 },
	{ month: '2025-07', label: 'July 2025', rate: 21_501 },
	{ month: '2025-08', label: 'August 2025', rate: 22_054 },
	{ month: '2025-11', label: 'November 2025', rate: 17_666 },
	{ month: '2025-12', label: 'December 2025', rate: 14_266 }
] as const;

/**
 * Extraction tax of an observed month, from its tax price and rate and the prices of the two months before.
 *
 * @param month `YYYY-MM` in the Russian months, with two before it
 * @returns [RUB/t]
 * @throws {Error} if a price or rate was not observed
 */
export function observedExtractionTax(month: string): number {
	const index = RUSSIA.findIndex((row) => row.month === month);
	const [before, last, now] = [index - 2, index - 1, index].map((at) => RUSSIA[at]?.taxPrice.value ?? null);
	const rate = RUSSIA[index]?.exchangeRate.value ?? null;
	if (before === null || last === null || now === null || rate === null) {
		throw new Error(`month requires observed prices and rate, got ${month}`);
	}
	return extractionTax(now, rate, exportDuty((before + last) / 2), DEFAULTS.fiscal.metConstant);
}

const letterChecks: readonly Check[] = LETTERS.map(({ month, price, rate, coefficient }) =>
	within(coefficient, 0.0001, {
		label: month,
		unit: '',
		decimals: 4,
		value: () => priceCoefficient(price, rate)
	})
);

const rateChecks: readonly Check[] = PRINTED_RATES.map(({ month, label, rate }) =>
	withinShare(rate, 0.05, { label, unit: 'RUB/t', decimals: 0, value: () => observedExtractionTax(month) })
);

/** Cases on the extraction tax of a tonne. */
export const EXTRACTION_TAX_CASES: readonly PublishedCase[] = [
	{
		id: 'B-T0',
		block: 'tax',
		title: 'Price coefficient of the extraction tax, seven official letters',
		inputs: 'Tax price and exchange rate as each letter prints them.',
		claim: 'The coefficient as printed (±0.0001).',
		tolerance: 'hard',
		source: 'Federal Tax Service, letters of 2014–2025',
		registered: ['fnsletters'],
		marks: ['read'],
		checks: letterChecks,
		remark: ''
	},
	{
		id: 'B-T0b',
		block: 'tax',
		title: 'Rate of the extraction tax in six months',
		inputs: 'Tax price and exchange rate of the month and the two months before it.',
		claim: 'The rates that Reuters printed (±5 %).',
		tolerance: 'band',
		source: 'Reuters, monthly, 2025; December for part of the month',
		registered: [],
		marks: ['read'],
		checks: rateChecks,
		remark:
			'The constant was fitted on these months, whose exchange rates are partly recalled; December was printed for part of a month only.'
	}
];
