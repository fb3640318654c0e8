import { HEADLINE_YEAR } from '#models/scenarios/state.ts';
import { calendarMonth } from '#models/timeline.ts';
import type { SeriesName } from '#models/series.ts';
import type { Simulation } from '#models/simulate.ts';
import { yearFigure } from '#models/summary.ts';
import { dollarsBn, percentSignificant } from '$lib/format/money.ts';
import { significant } from '$lib/format/number.ts';
import { monthMiddle } from '$lib/plot/calendar.ts';

/** Year of which the story speaks: the simulator's own headline. */
export const STORY_YEAR = HEADLINE_YEAR;

/** Index of a calendar year in a run. */
export function yearIndex({ startYear }: Simulation, year = STORY_YEAR): number {
	return year - startYear;
}

/** A year's figure in the baseline, in the scenario, and the change. */
export function yearOf(simulation: Simulation, name: SeriesName, year = STORY_YEAR) {
	const index = yearIndex(simulation, year);
	const baseline = yearFigure(simulation.baseline[name], name, index);
	const scenario = yearFigure(simulation.scenario[name], name, index);
	return { baseline, scenario, change: scenario - baseline };
}

/** Changes smaller than this share of the level are no change in words. assumption: beneath what two figures show */
const NOTHING = 5e-5;

/** Whether a change is none in words. */
export const isNone = (change: number, level: number): boolean =>
	Math.abs(change) <= NOTHING * Math.abs(level);

/**
 * A change in words: how much, then which way.
 *
 * @param write size → words
 * @param pair the words for a fall and a rise
 * @example moved(-1.2, 70, (size) => `$${size}`); // => '$1.2 lower'
 */
export function moved(
	change: number,
	level: number,
	write: (size: number) => string,
	pair: readonly [fall: string, rise: string] = ['lower', 'higher']
): string {
	if (isNone(change, level)) return 'unchanged';
	return `${write(Math.abs(change))} ${change < 0 ? pair[0] : pair[1]}`;
}

/**
 * A change as a share of its level, to stand behind its size; empty where there is none.
 *
 * @example ofLevel(-1.2, 70, '$70'); // => ', 1.7 % of $70'
 */
export function ofLevel(change: number, level: number, levelWords: string): string {
	if (isNone(change, level)) return '';
	return `, ${percentSignificant(Math.abs(change / level))} of ${levelWords}`;
}

/** Dollars a barrel to two significant figures. */
export const barrelDollars = (size: number) => `$${significant(size, 2)}`;
/** Billions of dollars to two significant figures. */
export const billionDollars = (size: number) => dollarsBn(size);

/** Place of a model month on an axis of years. */
function monthPlace({ startYear }: Simulation, month: number): number {
	const { year, month: ordinal } = calendarMonth(startYear, month);
	return monthMiddle(year, ordinal);
}

/** A series of a run as points over the years. */
export function pointsOf(simulation: Simulation, world: 'baseline' | 'scenario', name: SeriesName) {
	return Array.from(
		simulation[world][name],
		(value, month) => [monthPlace(simulation, month), value] as const
	);
}

/** Shares of the income from which on a loss is called by the next word. judgement */
const SIZES = [
	{ above: 0.1, word: 'A great deal' },
	{ above: 0.05, word: 'Noticeably' },
	{ above: 0.01, word: 'A little' },
	{ above: NOTHING, word: 'Hardly' }
] as const;

/**
 * Answer to the page's question, by the share of the income that is lost.
 *
 * @example answerWord(-0.024); // => 'A little'
 */
export function answerWord(share: number): string {
	return SIZES.find(({ above }) => -share > above)?.word ?? 'No';
}
