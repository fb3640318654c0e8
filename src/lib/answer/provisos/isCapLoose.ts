import type { Simulation } from '#models/simulate.ts';
import { MONTHS_PER_YEAR } from '#models/units.ts';

/**
 * Whether Urals stands at or below the price cap in every month of a year of one world.
 *
 * @param index of the year, from the first
 */
export function isCapLoose({ urals, priceCap }: Simulation['scenario'], index: number): boolean {
	return Array.from({ length: MONTHS_PER_YEAR }, (_, month) => MONTHS_PER_YEAR * index + month).every(
		(month) => urals[month] <= priceCap[month]
	);
}
