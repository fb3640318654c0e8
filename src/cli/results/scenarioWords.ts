import type { ParameterId } from '#models/parameters/registry.ts';
import { bundleWords } from '#models/scenarios/bundleWords.ts';
import type { Bundle } from '#models/scenarios/presets.ts';
import { sameValue } from '#models/parameters/sameValue.ts';
import { assumptionsOf, bundlesOf, overridesOf } from '#models/scenarios/scenario.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import { valueText } from '#models/scenarios/valueText.ts';

/** Lines that say what a scenario is: the bundles chosen, and every value that differs from the defaults. */
export function scenarioWords(scenario: Scenario): string[] {
	const chosen = bundlesOf(scenario).map((bundle) => wordsOfBundle(bundle, scenario));
	const values = Object.entries(overridesOf(scenario)).map(([id, value]) => `  ${id} = ${valueText(value)}`);
	if (values.length === 0) return [...chosen, 'Every parameter at its default.'];
	return [...chosen, 'Differs from the defaults in', ...values];
}

/** A bundle's own sentence holds as long as nothing that it lays down is set otherwise. */
function wordsOfBundle(bundle: Bundle, scenario: Scenario): string {
	const { id, label } = bundle;
	const changed = changedIds(bundle, scenario);
	return changed.length === 0
		? `${label}: ${bundleWords(id).sentence}`
		: `From ${label}, changed in ${changed.join(', ')}`;
}

function changedIds({ touches, overrides }: Bundle, scenario: Scenario): ParameterId[] {
	const { path } = assumptionsOf(scenario).venezuela;
	// A moved lever drops the points without a word of its own.
	const isOtherPath = !sameValue(path, overrides['venezuela.path'] ?? null);
	return touches.filter((id) => (id === 'venezuela.path' ? isOtherPath : scenario.own[id] !== undefined));
}
