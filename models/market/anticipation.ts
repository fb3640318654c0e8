import { MONTHS } from '../timeline.ts';

/** First and last month ahead that traders price in. [months] assumption: the second year */
const HORIZON_FROM = 12;
export const HORIZON_LAST = 24;
const HORIZON_MONTHS = HORIZON_LAST - HORIZON_FROM + 1;

/** Prices with the last one repeated to the end of the last horizon's block; working space of one call. */
const ahead = new Float64Array(HORIZON_MONTHS * Math.ceil((MONTHS + HORIZON_LAST) / HORIZON_MONTHS));
/** Sum from the beginning of a price's block of HORIZON_MONTHS to the price. */
const fromStart = new Float64Array(ahead.length);
/** Sum from a price to the end of its block; 0 where the price begins a block, so that whole blocks count once. */
const toEnd = new Float64Array(ahead.length);

/** Fills the sums within blocks: any HORIZON_MONTHS in a row are the end of one block and the beginning of the next. */
function sumBlocks(): void {
	for (let start = 0; start < ahead.length; start += HORIZON_MONTHS) {
		const last = start + HORIZON_MONTHS - 1;
		// From both ends at once, so that neither sum waits for the other.
		let up = 0;
		let down = 0;
		for (let low = start, high = last; high > start; low++, high--) {
			fromStart[low] = up += ahead[low];
			toEnd[high] = down += ahead[high];
		}
		fromStart[last] = up + ahead[last];
	}
}

/**
 * Price path once the market prices part of the coming second year.
 *
 * anticipated_m = (1 - anticipation) * p_m + anticipation * mean(p_(m+12) … p_(m+24)); months past the end count as the last
 *
 * Nothing is subtracted, so months whose horizon holds nothing but zeros stay exactly 0.
 *
 * @param price log deviations, one a month
 * @param anticipation share 0…1
 * @param into receives the anticipated log deviations; may not be `price`
 * @source kanzig21
 */
export function anticipatedPrices(price: Float64Array, anticipation: number, into: Float64Array): void {
	if (anticipation === 0) {
		into.set(price);
		return;
	}
	ahead.set(price);
	ahead.fill(price[MONTHS - 1], MONTHS);
	sumBlocks();
	const weight = anticipation / HORIZON_MONTHS;
	for (let month = 0; month < MONTHS; month++) {
		const sum = toEnd[month + HORIZON_FROM] + fromStart[month + HORIZON_LAST];
		into[month] = (1 - anticipation) * price[month] + weight * sum;
	}
}
