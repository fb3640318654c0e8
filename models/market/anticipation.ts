import { MONTHS } from '../timeline.ts';

/** First and last month ahead that traders price in. [months] assumption: the second year */
export const HORIZON_FROM = 12;
export const HORIZON_LAST = 24;
const HORIZON_MONTHS = HORIZON_LAST - HORIZON_FROM + 1;

/**
 * Price path once the market prices part of the coming second year.
 *
 * anticipated_m = (1 - anticipation) * p_m + anticipation * mean(p_(m+12) … p_(m+24)); months past the end count as the last
 *
 * @param price log deviations, one a month
 * @param anticipation share 0…1
 * @param into receives the anticipated log deviations; may not be `price`
 * @source kanzig21
 */
export function anticipatedPrices(price: Float64Array, anticipation: number, into: Float64Array): void {
	const last = MONTHS - 1;
	if (anticipation === 0) {
		into.set(price);
		return;
	}
	for (let month = 0; month < MONTHS; month++) {
		let sum = 0;
		for (let then = month + HORIZON_FROM; then <= month + HORIZON_LAST; then++)
			sum += price[then < last ? then : last];
		into[month] = (1 - anticipation) * price[month] + (anticipation * sum) / HORIZON_MONTHS;
	}
}
