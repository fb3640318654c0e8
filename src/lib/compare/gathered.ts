import type { StationId } from '#models/stations.ts';
import { sortedQuantile } from '#models/numeric/quantile.ts';
import { capital } from '$lib/format/words.ts';
import type { ShownPin } from '$lib/pins/shownPins.ts';
import { counted } from './counted.ts';
import { FIGURES, figure } from './figures.ts';

/** One of all scenarios that are kept, with its figure of the chosen year. */
export interface Gathered {
	readonly pin: ShownPin;
	/** Whether it is among the six of the charts. */
	readonly isDrawn: boolean;
	/** In the station's yearly unit; null where the year has no answer. */
	readonly value: number | null;
}

const MIDDLE = 0.5;

const valuesOf = (all: readonly Gathered[]) => all.flatMap(({ value }) => value ?? []);

/** Place of a figure among others; the greatest number there is, where there is none: infinities have no difference. */
const rank = ({ value }: Gathered) => value ?? Number.MAX_VALUE;

/** All scenarios from the lowest figure to the highest; those without one last. */
export function ranked(all: readonly Gathered[]): readonly Gathered[] {
	return [...all].sort((one, other) => rank(one) - rank(other));
}

/** Ends of an axis that holds all figures and zero. */
export function gatheredAxis(all: readonly Gathered[]): { readonly low: number; readonly high: number } {
	const values = [0, ...valuesOf(all)];
	const [low, high] = [Math.min(...values), Math.max(...values)];
	return low === high ? { low: -1, high: 1 } : { low, high };
}

/**
 * What all scenarios say together: the lowest, the highest and the middle figure of the year.
 *
 * @param isChange whether the figures are changes, which carry their sign
 */
export function gatheredWords(
	all: readonly Gathered[],
	station: StationId,
	year: number,
	isChange: boolean
): string {
	const values = Float64Array.from(valuesOf(all)).sort();
	const silent = all.length - values.length;
	const none = silent === 0 ? '' : ` ${capital(counted(silent, 'scenario'))} without an answer.`;
	if (values.length === 0) return `In ${year} none has an answer.`;
	const write = (value: number) => figure(station, value, isChange);
	const [low, high] = [write(values[0]), write(values[values.length - 1])];
	const { unit } = FIGURES[station];
	if (low === high) return `In ${year} all stand at ${low} (${unit}).${none}`;
	const middle = write(sortedQuantile(values, MIDDLE));
	return `In ${year} they reach from ${low} to ${high}, half of them at ${middle} or below (${unit}).${none}`;
}
