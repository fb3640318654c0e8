import type { Simulation } from '#models/simulate.ts';
import { yearFigure } from '#models/summary.ts';
import { MONTHS_PER_YEAR } from '#models/units.ts';
import { TOLD } from '$lib/format/told.ts';
import { disturbedFrom } from './disturbed.ts';

/**
 * That a price moves before anything has come, because markets see it coming.
 *
 * @param index of the year, from the first
 */
export function anticipatedWords(simulation: Simulation, index: number): string {
	const { baseline, scenario, startYear } = simulation;
	const change = yearFigure(scenario.brent, 'brent', index) - yearFigure(baseline.brent, 'brent', index);
	const isBefore = disturbedFrom(simulation) >= MONTHS_PER_YEAR * (index + 1);
	if (!isBefore || Math.abs(change) < TOLD.price) return '';
	return `Nothing has begun by the end of ${startYear + index}: the price moves because markets anticipate it.`;
}
