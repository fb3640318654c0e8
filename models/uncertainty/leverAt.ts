import { withOverrides } from '../parameters/registry.ts';
import type { Assumptions, Overrides, ParameterId } from '../parameters/registry.ts';
import { LEVERS_BENEATH_PATH } from '../scenarios/scenario.ts';

/**
 * Function from a lever's value to the assumptions with it, all else as set. Points of a path are dropped where they would
 * leave the lever unread.
 *
 * @param lever a parameter that is a number
 */
export function leverAt(assumptions: Assumptions, lever: ParameterId): (value: number) => Assumptions {
	const base = LEVERS_BENEATH_PATH.includes(lever)
		? withOverrides(assumptions, { 'venezuela.path': null } as Overrides)
		: assumptions;
	return (value) => withOverrides(base, { [lever]: value } as Overrides);
}
