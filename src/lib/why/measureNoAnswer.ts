import type { Measure } from '#models/measure/measure.ts';
import { YEARS } from '#models/summary.ts';
import type { DatedMarket } from '#models/unansweredMonths.ts';
import { noAnswer } from '$lib/state/noAnswer.ts';
import { pricelessYear } from '$lib/state/pricelessYear.ts';

/** What is left where every series has its value: the sum itself has none. */
const NO_NUMBER =
	'in a month that it reads it divides by zero, takes a root of a negative number or outgrows what can be written';

/**
 * Why a measure has no result in the year looked at, as part of a sentence; null where it has one.
 *
 * @param year calendar year that is looked at
 * @param value what the measure comes to there
 */
export function measureNoAnswer(
	measure: Measure,
	market: DatedMarket,
	year: number,
	value: number
): string | null {
	const priceless = readPricelessYear(measure, market, year);
	if (priceless !== null) return noAnswer(market, priceless);
	if (Number.isFinite(value)) return null;
	const outside = yearOutside(measure, market.startYear);
	if (outside === null) return NO_NUMBER;
	return `the years are ${market.startYear} to ${market.startYear + YEARS - 1}, and ${outside} is none of them`;
}

/** A year in which no price clears and that a measure reads, or reads what carries it on; null where there is none. */
function readPricelessYear(measure: Measure, market: DatedMarket, year: number): number | null {
	switch (measure.kind) {
		case 'number':
			return null;
		case 'series':
			return pricelessYear(measure.name, market, year);
		case 'operator':
			return readPricelessYear(measure.left, market, year) ?? readPricelessYear(measure.right, market, year);
		case 'at':
			return readPricelessYear(measure.of, market, measure.year);
		case 'mean':
		case 'sum':
			return firstOf(market.startYear, (one) => readPricelessYear(measure.of, market, one));
		default:
			return readPricelessYear(measure.of, market, year);
	}
}

/** First answer that a year of the span gives. */
function firstOf(startYear: number, answer: (year: number) => number | null): number | null {
	for (let year = startYear; year < startYear + YEARS; year++) {
		const found = answer(year);
		if (found !== null) return found;
	}
	return null;
}

/** A year outside the span that a measure asks for; null where there is none. */
function yearOutside(measure: Measure, startYear: number): number | null {
	switch (measure.kind) {
		case 'number':
		case 'series':
			return null;
		case 'operator':
			return yearOutside(measure.left, startYear) ?? yearOutside(measure.right, startYear);
		case 'at':
			return measure.year < startYear || measure.year >= startYear + YEARS
				? measure.year
				: yearOutside(measure.of, startYear);
		default:
			return yearOutside(measure.of, startYear);
	}
}
