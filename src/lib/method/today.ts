import { run } from '#models/simulate.ts';
import type { Simulation } from '#models/simulate.ts';
import { DEFAULTS, valueOf } from '#models/parameters/registry.ts';
import { calendarMonth } from '#models/timeline.ts';
import { LEVER_SYMBOLS } from './symbols/levers.ts';
import { budgetToday } from './today/budget.ts';
import { incomeToday } from './today/income.ts';
import { marketToday } from './today/market.ts';
import { supplyToday } from './today/supply.ts';

/** Values of the symbols in one month of the default scenario. */
export type TodayValues = Readonly<Record<string, number>>;

/** Month whose numbers are put in: June of the fifth year. */
const TODAY_MONTH = 53;

/** What each part of the numbers is read from. */
export interface Today {
	readonly simulation: Simulation;
	readonly month: number;
}

/** Defaults of the levers that are numbers, by symbol. */
function leverValues(): TodayValues {
	const values: Record<string, number> = {};
	for (const [name, [id]] of Object.entries(LEVER_SYMBOLS)) {
		const value = valueOf(DEFAULTS, id);
		if (typeof value === 'number') values[name] = value;
	}
	return values;
}

/** Every symbol's number with the defaults, in the month whose numbers the page puts in. */
export function todayValues(): TodayValues {
	const today: Today = { simulation: run(DEFAULTS), month: TODAY_MONTH };
	return {
		...leverValues(),
		...supplyToday(today),
		...marketToday(today),
		...incomeToday(today),
		...budgetToday(today)
	};
}

/** The month whose numbers are put in, for people. */
export function todayMonth(): { readonly year: number; readonly month: number } {
	return calendarMonth(run(DEFAULTS).startYear, TODAY_MONTH);
}
