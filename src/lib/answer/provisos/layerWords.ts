import { valueOf } from '#models/parameters/registry.ts';
import { sameValue } from '#models/parameters/sameValue.ts';
import { bundleOf, bundleValues } from '#models/scenarios/presets.ts';
import type { Bundle } from '#models/scenarios/presets.ts';
import { assumptionsOf } from '#models/scenarios/scenario.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import { capital } from '$lib/format/words.ts';
import type { ParameterId } from '#models/parameters/registry.ts';

/** The layers that move the answer beside the path, as they are called. */
const LAYERS = [
	['market', 'market view'],
	['sanctions', 'sanctions']
] as const;

/** Whether a value is part of what a bundle says: the OPEC+ lever that one market view sets is not part of the others. */
const belongs = (id: ParameterId, { overrides }: Bundle) => id in overrides || !id.startsWith('opec.');

/**
 * Market view and sanction regime under which the answer holds; empty where none is chosen.
 *
 * @example layerWords({ ...EMPTY_SCENARIO, market: 'km14' }); // => 'Market view: Kilian and Murphy 2014.'
 */
export function layerWords(scenario: Scenario): string {
	if (LAYERS.every(([kind]) => scenario[kind] === null)) return '';
	const assumptions = assumptionsOf(scenario);
	return LAYERS.map(([kind, name]) => {
		const bundle = bundleOf(kind, scenario[kind]);
		if (bundle === null) return '';
		const isWhole = Object.entries(bundleValues(bundle)).every(
			([id, value]) =>
				!belongs(id as ParameterId, bundle) || sameValue(value, valueOf(assumptions, id as ParameterId))
		);
		return `${capital(name)}: ${bundle.label}${isWhole ? '' : ', partly changed'}.`;
	})
		.filter(Boolean)
		.join(' ');
}
