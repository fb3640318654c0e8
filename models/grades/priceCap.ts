import type { Assumptions } from '../parameters/registry.ts';
import { MONTHS } from '../timeline.ts';

/** Months between two reviews of the running cap. source eu18 */
export const REVIEW_EVERY = 6;
/** Months of Urals that a review averages: the rule's 22 weeks. source eu18 */
export const REVIEW_WINDOW = 5;
/** Share of the mean price at which the running cap is set. source eu18 */
const SHARE_OF_MEAN = 0.85;
/** Relative change below which a review changes nothing. source eu18 */
const SMALLEST_CHANGE = 0.05;

/**
 * Price cap month by month: fixed, or reviewed every six months against the Urals of the world it stands in.
 *
 * reviewed = SHARE_OF_MEAN * mean(urals of the five months before), taken over if |reviewed / standing - 1| > SMALLEST_CHANGE
 *
 * @param cap the group's assumptions
 * @param urals [USD/bbl], one value a month
 * @param into receives the cap [USD/bbl], one value a month
 * @source eucap, eu18
 */
export function priceCap(cap: Assumptions['cap'], urals: Float64Array, into: Float64Array): void {
	let standing: number = cap.level;
	for (let month = 0; month < MONTHS; month++) {
		if (cap.rule === 'dynamic' && month > 0 && month % REVIEW_EVERY === 0) {
			let sum = 0;
			for (let back = 1; back <= REVIEW_WINDOW; back++) sum += urals[month - back];
			const reviewed = (SHARE_OF_MEAN * sum) / REVIEW_WINDOW;
			if (Math.abs(reviewed / standing - 1) > SMALLEST_CHANGE) standing = reviewed;
		}
		into[month] = standing;
	}
}
