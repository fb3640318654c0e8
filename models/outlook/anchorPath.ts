import { MONTHS } from '../timeline.ts';

/** A known or assumed price of an outlook at a month. */
export interface Anchor {
	readonly month: number;
	readonly price: number;
}

/**
 * Price path through the anchors of an outlook: straight lines between them, constant before and after.
 *
 * @param anchors rising in month; empty gives zeros (an outlook that the user states alone)
 * @returns [USD/bbl], one value a month
 * @example brentAnchorPath([{ month: 0, price: 60 }, { month: 2, price: 70 }])[1]; // => 65
 */
export function brentAnchorPath(anchors: readonly Anchor[]): Float64Array {
	const path = new Float64Array(MONTHS);
	let next = 0;
	for (let month = 0; month < MONTHS && anchors.length > 0; month++) {
		while (next < anchors.length && anchors[next].month <= month) next++;
		const from = anchors[Math.max(0, next - 1)];
		const until = anchors[Math.min(next, anchors.length - 1)];
		const span = until.month - from.month;
		const share = span > 0 ? (month - from.month) / span : 0;
		path[month] = from.price + share * (until.price - from.price);
	}
	return path;
}
