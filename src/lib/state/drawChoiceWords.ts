import { parameter } from '#models/parameters/registry.ts';
import type { ParameterId } from '#models/parameters/registry.ts';
import { heldIds } from '#models/scenarios/heldIds.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';

/** Levers that are named before the others are counted. */
const NAMED = 2;

function names(ids: readonly ParameterId[]): string {
	const labels = ids.map((id) => `“${parameter(id).label}”`);
	const rest = labels.length - NAMED;
	if (rest > 0) return `${labels.slice(0, NAMED).join(', ')} and ${rest} more`;
	return labels.join(' and ');
}

/**
 * What a scenario chooses of its draws other than published, as a sentence; empty where nothing.
 *
 * @param whose the draws, in words
 * @example drawChoiceWords({ ...EMPTY_SCENARIO, hold: ['opec.maxCut'] }); // => 'Chosen for the draws: held “Largest cut”.'
 */
export function drawChoiceWords(scenario: Scenario, whose = 'the draws'): string {
	const { vary, hold, spread = {} } = scenario;
	const spreads = Object.entries(spread) as [ParameterId, number][];
	if (vary.length + hold.length + spreads.length === 0) return '';
	const held = heldIds(scenario);
	const spreadIds = (isThat: (factor: number) => boolean) =>
		spreads.filter(([id, factor]) => !held.has(id) && isThat(factor)).map(([id]) => id);
	const parts = [
		['held', hold],
		['drawn although set', vary],
		['wider', spreadIds((factor) => factor > 1)],
		['narrower', spreadIds((factor) => factor < 1)]
	] as const;
	const told = parts.filter(([, ids]) => ids.length > 0).map(([how, ids]) => `${how} ${names(ids)}`);
	return told.length === 0 ? '' : `Chosen for ${whose}: ${told.join('; ')}.`;
}
