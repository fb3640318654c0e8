/** Day that office programs count as the first, in days before 1970. */
const DAYS_BEFORE_1970 = 25569;
const MILLISECONDS_PER_DAY = 86_400_000;
/** Years from one label of an axis to the next, and years of an axis up to which they are that few. Judgement. */
const STEPS = [
	{ step: 1, years: 14 },
	{ step: 2, years: 28 },
	{ step: 5, years: Infinity }
] as const;

/**
 * A month as office programs count days: its first.
 *
 * @param month 'YYYY-MM'
 * @example dayNumber('2027-01'); // => 46388
 */
export function dayNumber(month: string): number {
	const [year, number] = month.split('-').map(Number);
	return Date.UTC(year, number - 1, 1) / MILLISECONDS_PER_DAY + DAYS_BEFORE_1970;
}

/**
 * Years from one label of an axis of months to the next.
 *
 * @param months 'YYYY-MM', rising
 */
export function yearStep(months: readonly string[]): number {
	const yearOf = (month = '') => Number(month.slice(0, 4));
	const count = yearOf(months.at(-1)) - yearOf(months[0]) + 1;
	return (STEPS.find(({ years }) => count <= years) ?? STEPS[2]).step;
}
