import type { StationId } from '#models/scenarios/stations.ts';

/** Significant figures of a difference in a sentence. Judgement: the bands are far wider than a third figure. */
const FIGURES = 2;

/**
 * Size of a change in the words of a sentence, without its sign.
 *
 * @example amount('income', -4.43); // => '$4.4bn'
 */
export function amount(station: StationId, change: number): string {
	const size = rounded(Math.abs(change));
	if (station === 'output') return `${size} mb/d`;
	if (station === 'budget') return `${size}bn roubles`;
	return station === 'income' ? `$${size}bn` : `$${size}`;
}

/** Two significant figures without an exponent, thousands grouped. */
function rounded(size: number): string {
	return size.toLocaleString('en-US', {
		maximumSignificantDigits: FIGURES,
		minimumSignificantDigits: size < 10 ? FIGURES : 1
	});
}
