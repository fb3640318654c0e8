import { MONTHS_PER_YEAR } from './units.ts';

/** Months of the projection: ten years. */
export const MONTHS = 120;

/** Calendar year and month (1…12) of a model month. */
export interface CalendarMonth {
	readonly year: number;
	readonly month: number;
}

/**
 * Time at the end of a model month, in years from the first day of the outlook.
 *
 * t = (month + 1) / 12
 *
 * @param month index 0…119
 * @returns [yr], > 0
 * @example yearsAt(11); // => 1
 */
export function yearsAt(month: number): number {
	return (month + 1) / MONTHS_PER_YEAR;
}

/**
 * Monthly adjustment speed of a gap that halves every `halfLife` months.
 *
 * speed = 1 - 2^(-1/halfLife)
 *
 * @param halfLife [months], > 0
 * @returns fraction of the gap closed in a month, in (0, 1)
 * @example monthlySpeed(1); // => 0.5
 */
export function monthlySpeed(halfLife: number): number {
	return 1 - Math.exp(-Math.LN2 / halfLife);
}

/**
 * Factor of a month in steady growth: twelve of them make a year's.
 *
 * factor = (1 + growth)^(1/12)
 *
 * @param growth [fraction/yr], > -1
 * @example monthlyFactor(0); // => 1
 */
export function monthlyFactor(growth: number): number {
	return Math.exp(Math.log1p(growth) / MONTHS_PER_YEAR);
}

/**
 * Calendar month of a model month. Every outlook starts in a January.
 *
 * @param startYear calendar year of month 0
 * @param month index, 0 = January of `startYear`
 * @example calendarMonth(2027, 13); // => { year: 2028, month: 2 }
 */
export function calendarMonth(startYear: number, month: number): CalendarMonth {
	return { year: startYear + Math.floor(month / MONTHS_PER_YEAR), month: (month % MONTHS_PER_YEAR) + 1 };
}

/**
 * ISO label of a model month.
 *
 * @param startYear calendar year of month 0
 * @param month index, 0 = January of `startYear`
 * @example monthLabel(2027, 0); // => '2027-01'
 */
export function monthLabel(startYear: number, month: number): string {
	const { year, month: ordinal } = calendarMonth(startYear, month);
	return `${year}-${String(ordinal).padStart(2, '0')}`;
}
