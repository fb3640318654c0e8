import { YEARS } from '#models/summary.ts';
import { remembered } from './remembered.ts';

/** Months of a quarter: each holds one of the four months in which profit tax is paid. */
export const MONTHS_A_QUARTER = 3;
export const QUARTERS_A_YEAR = 4;
/** Quarters of the model's ten years. */
export const QUARTERS = YEARS * QUARTERS_A_YEAR;

const timesAt = remembered<readonly number[]>();

/** Places of `count` equal steps over the model's ten years, each at its middle. */
export function evenTimes(startYear: number, count: number): readonly number[] {
	return timesAt(`${startYear} ${count}`, () =>
		Array.from({ length: count }, (_, step) => startYear + ((step + 0.5) * YEARS) / count)
	);
}

/** Sums of quarters at an annual rate. */
export function quarterRates(months: ArrayLike<number>): number[] {
	return Array.from({ length: months.length / MONTHS_A_QUARTER }, (_, quarter) => {
		const first = quarter * MONTHS_A_QUARTER;
		return QUARTERS_A_YEAR * (months[first] + months[first + 1] + months[first + 2]);
	});
}
