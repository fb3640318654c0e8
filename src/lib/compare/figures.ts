import type { StationId } from '#models/scenarios/stations.ts';
import { EN_DASH, fixed, signed } from '$lib/format/number.ts';

/** Decimals that a table prints, and the unit that its subtitle states. */
export interface Figures {
	readonly decimals: number;
	readonly unit: string;
}

export const FIGURES: Readonly<Record<StationId, Figures>> = {
	output: { decimals: 2, unit: 'mb/d' },
	price: { decimals: 2, unit: '$ a barrel' },
	russia: { decimals: 2, unit: '$ a barrel' },
	income: { decimals: 1, unit: '$bn a year' },
	budget: { decimals: 0, unit: 'bn roubles a year' }
};

/** Below this an income needs a second decimal, so that the table shows what the chart does. [USD bn/yr] */
const SMALL_INCOME = 0.995;

function decimalsOf(station: StationId, value: number): number {
	const { decimals } = FIGURES[station];
	const isSmall = Math.abs(value) >= 0.005 && Math.abs(value) < SMALL_INCOME;
	return station === 'income' && isSmall ? decimals + 1 : decimals;
}

/**
 * Figure of a table, with the minus of print; a plus where it is a change that adds.
 *
 * @example figure('income', -4.43); // => '−4.4'
 */
export function figure(station: StationId, value: number, isChange = false): string {
	const decimals = decimalsOf(station, value);
	return isChange ? signed(value, decimals) : fixed(value, decimals);
}

/**
 * Two figures as a range, low first; "to" where a sign would run into the dash.
 *
 * @example range('income', [-5.5, -1.6]); // => '−5.5 to −1.6'
 */
export function range(station: StationId, [low, high]: readonly [number, number], isChange = false): string {
	const ends = [figure(station, low, isChange), figure(station, high, isChange)];
	return ends.join(low < 0 || isChange ? ' to ' : EN_DASH);
}
