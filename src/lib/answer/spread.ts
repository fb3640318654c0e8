import type { SentenceBands } from './firstBands.ts';
import type { Spread } from './sentence.ts';

/** What 80 of 100 draws give for a difference in a year; null while no draws are there, and where none has an answer. */
export function spreadOf(
	bands: SentenceBands | null,
	series: 'brent' | 'hardCurrencyRevenue',
	year: number
): Spread | null {
	const quantiles = bands?.get(series, 'difference', 'year');
	if (!quantiles || year < 0 || year >= quantiles.q50.length || Number.isNaN(quantiles.q50[year]))
		return null;
	return { low: quantiles.q10[year], middle: quantiles.q50[year], high: quantiles.q90[year] };
}
