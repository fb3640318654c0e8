/** Day that office programs count as the first, in days before 1970. */
const DAYS_BEFORE_1970 = 25569;
const MILLISECONDS_PER_DAY = 86_400_000;

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
