import { lastMonth } from '#models/data/lastMonth.ts';
import { VENEZUELA_OFFICIAL } from '#models/data/venezuelaOutput.ts';
import type { Simulation } from '#models/simulate.ts';
import { yearFigure } from '#models/summary.ts';
import { NO_BREAK } from '$lib/format/number.ts';
import { TOLD } from '$lib/format/told.ts';
import { fullMonthWords } from '$lib/plot/calendar.ts';

const barrels = (value: number) => String(Number(value.toFixed(2)));
const LAST = lastMonth(VENEZUELA_OFFICIAL);
/** What Venezuela reported for that month. [mb/d] */
export const RECORDED = VENEZUELA_OFFICIAL.values[VENEZUELA_OFFICIAL.values.length - 1] ?? NaN;
/** The record's last month, to stand in a sentence: `1.2 mb/d that Venezuela reported for August 2026`. */
export const REPORTED = `${barrels(RECORDED)}${NO_BREAK}mb/d that Venezuela reported for ${fullMonthWords(LAST)}`;

/**
 * How much of a rise already flows, where a scenario starts in the past from less than has been recorded since.
 *
 * The record is the government's own and the start may be another's estimate, so the two are told as levels, with their names.
 *
 * @param index of the year, from the first
 * @example sinceRecordedWords(jpmorgan, 5); // => 'Seen from January 2026: 0.4 of the 1.06 mb/d more in 2031 already flow, …'
 */
export function sinceRecordedWords(
	{ assumptions, baseline, scenario, from, startYear }: Simulation,
	index: number
): string {
	const { initialOutput } = assumptions.venezuela;
	if (from > LAST || RECORDED - initialOutput < TOLD.output) return '';
	const [before, after] = [baseline, scenario].map(({ venezuelaOutput }) =>
		yearFigure(venezuelaOutput, 'venezuelaOutput', index)
	);
	const seen = `Seen from ${fullMonthWords(from)}`;
	const rise = after - before;
	if (rise < TOLD.output)
		return `${seen}, from ${barrels(initialOutput)}${NO_BREAK}mb/d: less than the ${REPORTED}.`;
	// A baseline that has grown past the record leaves nothing of the rise that could have been recorded.
	if (RECORDED - before < TOLD.output) return '';
	// One that shrinks from the start makes more of a rise, but brings no barrels: no more has come than the record is above it.
	const flowing = Math.min(Math.min(after, RECORDED) - before, RECORDED - initialOutput);
	const part = rise - flowing < TOLD.output ? 'all' : barrels(flowing);
	return `${seen}: ${part} of the ${barrels(rise)}${NO_BREAK}mb/d more in ${startYear + index} already flow, by the ${REPORTED}.`;
}
