import { bundlesOf, overridesOf } from '#models/scenarios/scenario.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import { valueText } from '#models/scenarios/valueText.ts';

/** Lines that say what a scenario is: the bundles chosen, and every value that differs from the defaults. */
export function scenarioWords(scenario: Scenario): string[] {
	const chosen = bundlesOf(scenario).map(({ label, sentence }) => `${label}: ${sentence}`);
	const values = Object.entries(overridesOf(scenario)).map(([id, value]) => `  ${id} = ${valueText(value)}`);
	if (values.length === 0) return [...chosen, 'Every parameter at its default.'];
	return [...chosen, 'Differs from the defaults in', ...values];
}
