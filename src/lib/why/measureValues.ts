import { MONTHS_PER_YEAR } from '#models/units.ts';
import type { UnitName } from '#models/units.ts';
import { monthMiddle } from '$lib/plot/calendar.ts';
import type { Quantiles } from '$lib/state/bands.ts';
import type { LeftOut } from '$lib/state/leftOut.ts';

/** Monthly values of a measure in both worlds, and where they are looked at. */
export interface MeasureValues {
	readonly scenario: readonly number[];
	readonly baseline: readonly number[];
	/** Calendar year of the first month, and the one looked at. */
	readonly from: number;
	readonly year: number;
	/** null where it is not known. */
	readonly unit: UnitName | null;
	/** Monthly quantiles of the draws, NaN where a draw has no value; null while there are none. */
	readonly bands: Quantiles | null;
	/** Why the year looked at has no result, as part of a sentence; absent or null where it has one. */
	readonly gap?: string | null;
	/** The draws behind the bands, and how many of them count in none; absent or null without bands. */
	readonly leftOut?: LeftOut | null;
}

/** Place of a month on the year axis: its middle. The first month is 0. */
export const placeOf = (from: number, month: number) => monthMiddle(from, month + 1);

/** Whether the baseline says anything: not where it is the same, nor where a measure of differences is zero without a scenario. */
export function hasBaseline({ scenario, baseline }: Pick<MeasureValues, 'scenario' | 'baseline'>): boolean {
	return (
		baseline.some((value, month) => !Object.is(value, scenario[month])) &&
		baseline.some((value) => value !== 0)
	);
}

/** Whether any month has a value, in either world. */
export function hasValues({ scenario, baseline }: Pick<MeasureValues, 'scenario' | 'baseline'>): boolean {
	return [scenario, baseline].some((world) => world.some(Number.isFinite));
}

/** Mean of a calendar year's months. */
export function meanOf(values: readonly number[], index: number): number {
	const months = values.slice(MONTHS_PER_YEAR * index, MONTHS_PER_YEAR * (index + 1));
	return months.reduce((sum, value) => sum + value, 0) / MONTHS_PER_YEAR;
}
