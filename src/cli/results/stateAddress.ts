import { encode } from '#models/scenarios/codec.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import type { View } from '#models/scenarios/state.ts';

/**
 * Address that restores a scenario as it is looked at.
 *
 * @param site address of the page before its question mark; empty where none is known
 */
export function stateAddress(site: string, scenario: Scenario, view: View): string {
	return `${site}?${encode({ scenario, view, pins: [] })}`;
}
