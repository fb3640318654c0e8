import { OUTLOOKS } from '../data/outlooks.ts';
import { MONTHS } from '../timeline.ts';
import { MONTHS_PER_YEAR } from '../units.ts';
import { assumptionsOf, EMPTY_SCENARIO } from './scenario.ts';
import type { Scenario } from './scenario.ts';
import type { StationId } from '../stations.ts';
import type { Takes } from './takesText.ts';

/** What a chart shows: the change from the baseline, or the level. */
export const SHOWS = ['difference', 'level'] as const;
export type Show = (typeof SHOWS)[number];
/** How the draws are shown. */
export const BANDS = ['fan', 'paths', 'line'] as const;
export type Band = (typeof BANDS)[number];

/** What is being looked at. */
export interface View {
	readonly station: StationId;
	readonly show: Show;
	readonly band: Band;
	/** Calendar year of the numbers. */
	readonly year: number;
}

/** A scenario put aside for comparison. */
export interface Pin {
	/** At most 80 characters. */
	readonly name: string;
	/** At most 500 characters. */
	readonly note: string;
	readonly scenario: Scenario;
}

/** What a reader asks of the results beside looking at them. */
export interface Asked {
	/** Formula of an own measure, as it was typed; absent for the one that the page starts with. */
	readonly measure?: string;
	/** Threshold whose chance is told, in the unit of the station's chart; negative for a fall; absent for the middle of the draws. */
	readonly threshold?: number;
	/** What levers are searched for; absent for what the page starts with. */
	readonly takes?: Takes;
}

/** Everything that an address holds. */
export interface PageState {
	readonly scenario: Scenario;
	readonly view: View;
	/** Absent where nothing is asked. */
	readonly asked?: Asked;
	/** At most six. */
	readonly pins: readonly Pin[];
}

/** Pins that an address or a page holds at most. */
export const PINS_HIGH = 6;
/** Year of the headline numbers, when the outlook reaches it. */
export const HEADLINE_YEAR = 2031;

/**
 * First and last calendar year of a scenario's ten.
 *
 * @example yearsOf(EMPTY_SCENARIO); // => { from: 2027, last: 2036 }
 */
export function yearsOf(scenario: Scenario): { readonly from: number; readonly last: number } {
	const from = OUTLOOKS[assumptionsOf(scenario).outlook.vintage].startYear;
	return { from, last: from + MONTHS / MONTHS_PER_YEAR - 1 };
}

/** Year shown unless another is chosen: the headline's, or the last full year if that comes earlier. */
export function defaultYear(scenario: Scenario): number {
	return Math.min(HEADLINE_YEAR, yearsOf(scenario).last);
}

/** View of a scenario on opening: the difference in hard-currency income, with its fan. */
export function defaultView(scenario: Scenario): View {
	return { station: 'income', show: 'difference', band: 'fan', year: defaultYear(scenario) };
}

/** State of an empty address. */
export const EMPTY_STATE: PageState = {
	scenario: EMPTY_SCENARIO,
	view: defaultView(EMPTY_SCENARIO),
	pins: []
};
