import { RUSSIA } from '../data/russia.ts';
import { budgetReceipts } from '../fiscal/budgetReceipts.ts';
import type { TaxBase } from '../fiscal/budgetReceipts.ts';
import { DEFAULTS } from '../parameters/registry.ts';
import { MONTHS } from '../timeline.ts';

/** First observed month, a January, so that the model's payment months fall on the calendar's. */
const FROM = RUSSIA[0].month;

/** The observed months' column over the model's months; the last figure is held after the record ends. */
function column(pick: (row: (typeof RUSSIA)[number]) => number | null): Float64Array {
	const values = new Float64Array(MONTHS);
	let last = 0;
	for (let month = 0; month < MONTHS; month++) {
		const value = month < RUSSIA.length ? pick(RUSSIA[month]) : null;
		if (value !== null) last = value;
		values[month] = last;
	}
	return values;
}

/** Tax prices and exchange rates as observed, with nothing indexed and output taken as normal. */
export function observedTaxBase(): TaxBase {
	return {
		price: column(({ taxPrice }) => taxPrice.value),
		rate: column(({ exchangeRate }) => exchangeRate.value),
		outputShare: null,
		growth: new Float64Array(MONTHS).fill(1)
	};
}

function observedPath(): Float64Array {
	const receipts = new Float64Array(MONTHS);
	budgetReceipts(DEFAULTS.fiscal, observedTaxBase(), receipts);
	return receipts;
}

let path: Float64Array | null = null;

/**
 * Oil and gas receipts of a past month, from the tax prices and exchange rates observed up to it.
 *
 * The fitted roubles are those of 2024–26: nothing is indexed, and output is taken as normal.
 *
 * @param month `YYYY-MM`, within the observed months
 * @returns [RUB bn/month]
 * @throws {Error} if no row of the observed months is of that month
 */
export function observedReceipts(month: string): number {
	path ??= observedPath();
	const index = RUSSIA.findIndex((row) => row.month === month);
	if (index < 0) throw new Error(`month requires one of the months from ${FROM}, got ${month}`);
	return path[index];
}
