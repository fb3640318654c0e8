import type { Scenario } from '#models/scenarios/scenario.ts';
import type { Flags } from './flags.ts';
import { chosenScenario } from './scenarioFlags.ts';
import { sharedYear } from './yearFlag.ts';

/**
 * Scenario that flags choose, and the calendar year that they look at.
 *
 * @throws {InputError} naming every fault of the scenario; where it has none, a year that is not its
 */
export async function datedScenario(
	flags: Flags
): Promise<{ readonly scenario: Scenario; readonly year: number }> {
	const scenario = await chosenScenario(flags);
	return { scenario, year: sharedYear(flags, [scenario]) };
}
