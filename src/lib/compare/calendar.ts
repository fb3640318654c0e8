import { YEARS } from '#models/summary.ts';

/** Years of several outlooks on one calendar. */
export interface Calendar {
	/** First year that any of them has. */
	readonly from: number;
	/** Last year that any of them has. */
	readonly last: number;
	/** First and last year that all of them have; null when there is none. */
	readonly shared: { readonly from: number; readonly last: number } | null;
}

/**
 * Calendar of worlds that start in these years.
 *
 * @param starts at least one calendar year
 * @example calendarOf([2026, 2027]); // => { from: 2026, last: 2036, shared: { from: 2027, last: 2035 } }
 */
export function calendarOf(starts: readonly number[]): Calendar {
	const earliest = Math.min(...starts);
	const latest = Math.max(...starts);
	const shared = latest < earliest + YEARS ? { from: latest, last: earliest + YEARS - 1 } : null;
	return { from: earliest, last: latest + YEARS - 1, shared };
}

/** Years of a calendar in order. */
export function yearsIn({ from, last }: { readonly from: number; readonly last: number }): number[] {
	return Array.from({ length: last - from + 1 }, (_, index) => from + index);
}
