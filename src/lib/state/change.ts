import { bundleOf } from '#models/scenarios/presets.ts';
import type { BundleKind } from '#models/scenarios/presets.ts';
import { parameter } from '#models/parameters/registry.ts';
import type { ParameterId } from '#models/parameters/registry.ts';
import { LEVERS_BENEATH_PATH } from '#models/scenarios/scenario.ts';
import type { OwnValues, Scenario } from '#models/scenarios/scenario.ts';

/** A step of the visit: what was before, what came of it, and what the reader calls it. */
export interface Change {
	readonly label: string;
	/** Steps of the same mark that follow within a moment are one. */
	readonly mark: string;
	readonly before: Scenario;
	readonly after: Scenario;
}

type OwnValue = OwnValues[ParameterId];

/** Scenario with one own value, or without it. A moved lever that points leave unread drops the points, even
 * where it comes to rest on the value of the layers below. */
export function withOwn(scenario: Scenario, id: ParameterId, value: OwnValue | undefined): Scenario {
	const others = Object.fromEntries(Object.entries(scenario.own).filter(([other]) => other !== id));
	if (value === undefined) return { ...scenario, own: others };
	const drops: OwnValues = LEVERS_BENEATH_PATH.includes(id) ? { 'venezuela.path': null } : {};
	return { ...scenario, own: { ...others, ...drops, [id]: value } };
}

/**
 * Scenario with another bundle of a kind. Own values that the bundle would set give way to it:
 * who chooses a forecaster wants the forecaster's numbers.
 *
 * @param id null = none of the kind
 */
export function withBundle(scenario: Scenario, kind: BundleKind, id: string | null): Scenario {
	const touches = bundleOf(kind, id)?.touches ?? bundleOf(kind, scenario[kind])?.touches ?? [];
	const own = Object.fromEntries(
		Object.entries(scenario.own).filter(([own]) => !touches.includes(own as ParameterId))
	);
	return { ...scenario, [kind]: id, own };
}

/** What a change of a lever is called in the list of the visit. */
export function leverChangeLabel(id: ParameterId): string {
	return parameter(id).label;
}
