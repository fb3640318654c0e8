import { MONTHS_PER_YEAR } from '#models/units.ts';
import { hasShock, shockLasts } from '#models/market/shock.ts';
import { withOverrides } from '#models/parameters/registry.ts';
import { run } from '#models/simulate.ts';
import type { Simulation } from '#models/simulate.ts';
import { TOLD } from '$lib/format/told.ts';
import { yearIndex, yearOf } from './words.ts';

/** Change of Venezuelan output in the story's year. [mb/d] */
export const venezuelanChange = (simulation: Simulation): number =>
	yearOf(simulation, 'venezuelaOutput').change;

/** The same run without its shock: what Venezuela does alone. */
export function venezuelaAlone(simulation: Simulation): Simulation {
	if (!hasShock(simulation.assumptions.shock)) return simulation;
	return run(withOverrides(simulation.assumptions, { 'shock.supply': 0, 'shock.demand': 0 }));
}

/** Share of the story's year in which the shock lasts. [fraction] */
export function shockedShare(simulation: Simulation): number {
	const first = MONTHS_PER_YEAR * yearIndex(simulation);
	const months = Array.from({ length: MONTHS_PER_YEAR }, (_, month) => first + month);
	return months.filter((month) => shockLasts(simulation.assumptions.shock, month)).length / MONTHS_PER_YEAR;
}

/**
 * What the scenario does, as the subject of a sentence: a recovery only where output does not fall.
 *
 * @returns 'the recovery', 'the change', or either with 'and the shock'
 */
export function causeWords(simulation: Simulation): string {
	const change = venezuelanChange(simulation) < -TOLD.output ? 'the change' : 'the recovery';
	return hasShock(simulation.assumptions.shock) ? `${change} and the shock` : change;
}
