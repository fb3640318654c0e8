import { valueOf } from '#models/parameters/registry.ts';
import type { ParameterId } from '#models/parameters/registry.ts';
import { sameValue } from '#models/parameters/sameValue.ts';
import { PRESETS } from '#models/scenarios/presets.ts';
import type { Simulation } from '#models/simulate.ts';

/** What says how many barrels are lost, and when. */
const TELLS: readonly ParameterId[] = ['venezuela.path', 'shock.supply', 'shock.startYears', 'shock.years'];

/** Presets that say one loss twice: as points of the path and as a shock. */
const TWICE = PRESETS.filter(({ overrides }) => TELLS.every((id) => overrides[id] !== undefined));

/** That path and shock are the same barrels, where both stand as a preset that says so sets them. */
export function sameBarrelsWords({ assumptions }: Simulation): string {
	const isTwice = TWICE.some(({ overrides }) =>
		TELLS.every((id) => sameValue(overrides[id] ?? null, valueOf(assumptions, id)))
	);
	return isTwice
		? 'The barrels lost elsewhere stand for those that the path loses: both act, harsher than what was observed.'
		: '';
}
