import type { StationId } from '#models/stations.ts';
import { decimalsFor, EN_DASH, fixed, signed, significant } from '$lib/format/number.ts';
import { DIFFERENCE_FIGURES } from '$lib/format/quantity.ts';

/** How a table writes a station's figures, and the unit that its subtitle states. */
export interface Figures {
	/** A level as the chart writes it, without its unit. */
	readonly level: (value: number) => string;
	/** Decimals of a change at most: the chart shows no finer one. */
	readonly decimals: number;
	readonly unit: string;
}

const decimals = (count: number) => (value: number) => fixed(value, count);
const three = (value: number) => significant(value, 3);

/** How the figures of each station are written. */
export const FIGURES: Readonly<Record<StationId, Figures>> = {
	output: { level: decimals(2), decimals: 2, unit: 'mb/d' },
	price: { level: decimals(1), decimals: 2, unit: '$ a barrel' },
	russia: { level: decimals(1), decimals: 2, unit: '$ a barrel' },
	income: { level: three, decimals: 2, unit: '$bn a year' },
	budget: { level: three, decimals: 0, unit: 'bn roubles a year' }
};

/**
 * Figure of a table, with the minus of print; a change has its sign, two figures, and 0 where it prints as none.
 *
 * @example figure('income', -4.43, true); // => '−4.4'
 * @example figure('income', 216.6, true); // => '+220'
 */
export function figure(station: StationId, value: number, isChange = false): string {
	const { level, decimals } = FIGURES[station];
	if (!isChange) return level(value);
	const rounded = Number(value.toPrecision(DIFFERENCE_FIGURES));
	const text = signed(rounded, Math.min(decimals, decimalsFor(rounded, DIFFERENCE_FIGURES)));
	return /[1-9]/.test(text) ? text : '0';
}

/**
 * Two figures as a range, low first; "to" where a sign would run into the dash, and one figure where both print alike.
 *
 * @example range('income', [-5.5, -1.6], true); // => '−5.5 to −1.6'
 */
export function range(station: StationId, [low, high]: readonly [number, number], isChange = false): string {
	const ends = [figure(station, low, isChange), figure(station, high, isChange)];
	if (ends[0] === ends[1]) return ends[0];
	return ends.join(low < 0 || isChange ? ' to ' : EN_DASH);
}
