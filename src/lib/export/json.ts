import type { Scenario } from '#models/scenarios/scenario.ts';
import type { Simulation } from '#models/simulate.ts';
import { runRecord } from './runRecord.ts';

/** A run as JSON, in the very shape that the terminal prints: its overrides make every number again. */
export function json(scenario: Scenario, simulation: Simulation): string {
	return `${JSON.stringify(runRecord(scenario, simulation))}\n`;
}
