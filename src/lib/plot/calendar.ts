import { MONTHS_PER_YEAR } from '#models/units.ts';

/** Names of the months, January first. */
export const FULL_MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * Place of an ISO month on an axis of years.
 *
 * @example yearPlace('2025-07'); // => 2025.5
 */
export function yearPlace(month: string): number {
	const [year, ordinal] = month.split('-').map(Number);
	return year + (ordinal - 1) / MONTHS_PER_YEAR;
}

/**
 * Middle of a month on an axis of years.
 *
 * @param ordinal of the month in the year, from 1; beyond 12 it runs on into the years that follow
 * @example monthMiddle(2025, 7); // => 2025 + 6.5 / 12
 */
export function monthMiddle(year: number, ordinal: number): number {
	return year + (ordinal - 0.5) / MONTHS_PER_YEAR;
}

/**
 * ISO month for people.
 *
 * @example monthWords('2025-07'); // => 'Jul 2025'
 */
export function monthWords(month: string): string {
	const [year, ordinal] = month.split('-').map(Number);
	return `${MONTHS[ordinal - 1]} ${year}`;
}

/**
 * The same with the month in full.
 *
 * @example fullMonthWords('2031-06'); // => 'June 2031'
 */
export function fullMonthWords(month: string): string {
	const [year, ordinal] = month.split('-').map(Number);
	return `${FULL_MONTHS[ordinal - 1]} ${year}`;
}

/** Ticks at the Januaries within a span of years, every so many years. */
export function yearTicks([low, high]: readonly [number, number], every = 1) {
	const first = Math.ceil(low - 1e-9);
	const count = Math.floor(high + 1e-9) - first + 1;
	return Array.from({ length: count }, (_, index) => first + index)
		.filter((year) => (year - first) % every === 0)
		.map((year) => ({ value: year, label: String(year) }));
}
