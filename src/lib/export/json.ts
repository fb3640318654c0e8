import type { Scenario } from '#models/scenarios/scenario.ts';
import type { Simulation } from '#models/simulate.ts';
import type { Provenance } from './provenance.ts';
import { runRecord } from '#models/scenarios/runRecord.ts';

/**
 * A run as JSON for a file, in the very shape that the terminal prints, and where it comes from: its overrides and its
 * address make every number again.
 */
export function json(scenario: Scenario, simulation: Simulation, provenance: Provenance): string {
	return `${JSON.stringify({ ...runRecord(scenario, simulation), provenance })}\n`;
}
