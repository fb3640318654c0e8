import { MONTHS, calendarMonth } from '../timeline.ts';
import { unansweredMonths } from '../unansweredMonths.ts';
import type { Market } from '../unansweredMonths.ts';
import type { Measure } from './measure.ts';

/** Every month. */
const ALL: readonly number[] = Array.from({ length: MONTHS }, (_, month) => month);

/**
 * Months in which a measure of the scenario has no answer: it reads a series that has none there (`unansweredMonths`), or reduces
 * months to one number of which one has none.
 *
 * @param startYear calendar year of month 0
 * @returns indices 0…119, rising
 * @example unansweredMeasureMonths({ kind: 'series', name: 'brent' }, { uncleared: [3] }, 2027); // => [3]
 */
export function unansweredMeasureMonths(
	measure: Measure,
	market: Market,
	startYear: number
): readonly number[] {
	// Most draws clear in every month.
	if (market.uncleared.length === 0) return [];
	switch (measure.kind) {
		case 'number':
			return [];
		case 'series':
			return unansweredMonths(measure.name, market);
		case 'operator': {
			const [left, right] = [measure.left, measure.right].map((part) =>
				unansweredMeasureMonths(part, market, startYear)
			);
			return [...new Set([...left, ...right])].sort((one, other) => one - other);
		}
		case 'mean':
		case 'sum':
			return unansweredMeasureMonths(measure.of, market, startYear).length > 0 ? ALL : [];
		case 'at': {
			const isRead = (month: number) => calendarMonth(startYear, month).year === measure.year;
			return unansweredMeasureMonths(measure.of, market, startYear).some(isRead) ? ALL : [];
		}
		default:
			return unansweredMeasureMonths(measure.of, market, startYear);
	}
}
