import type { Simulation } from '#models/simulate.ts';
import { fixed } from '$lib/format/number.ts';
import { isCapLoose } from './isCapLoose.ts';

/** Decimals of a dollar. */
const CENTS = 2;

/**
 * That a cap which is enforced holds no price in a year, in either world: crude is sold below it anyhow.
 *
 * @param index of the year, from the first
 */
export function looseCapWords(
	{ assumptions: { cap }, baseline, scenario, startYear }: Simulation,
	index: number
): string {
	if (cap.enforcedShare === 0) return '';
	if (![baseline, scenario].every((world) => isCapLoose(world, index))) return '';
	const which =
		cap.rule === 'dynamic'
			? 'running cap'
			: `cap of $${fixed(cap.level, Number.isInteger(cap.level) ? 0 : CENTS)}`;
	return `The ${which} does not bind in ${startYear + index}: Urals stands below it.`;
}
