import { MONTHS } from '../timeline.ts';
import { REVIEW_EVERY, REVIEW_WINDOW } from './priceCap.ts';

/**
 * Months in which the level of a running cap rests on a month without a price: from the first review that averages one until
 * a review that averages none sets the level anew. One that leaves it standing leaves what it rests on, too.
 *
 * @param cap the running cap [USD/bbl], one value a month
 * @param uncleared months in which no price clears the market
 * @returns indices 0…119, rising
 */
export function capCarriedMonths(cap: ArrayLike<number>, uncleared: readonly number[]): number[] {
	const priceless = new Set(uncleared);
	const months: number[] = [];
	let isCarried = false;
	for (let month = REVIEW_EVERY; month < MONTHS; month++) {
		if (month % REVIEW_EVERY === 0) {
			const reads = Array.from({ length: REVIEW_WINDOW }, (_, back) => month - 1 - back);
			if (reads.some((read) => priceless.has(read))) isCarried = true;
			else if (cap[month] !== cap[month - 1]) isCarried = false;
		}
		if (isCarried) months.push(month);
	}
	return months;
}
