import type { Assumptions, Overrides, ParameterId } from '../parameters/registry.ts';
import type { PathPoints } from '../parameters/types.ts';
import { DEFAULTS, PARAMETERS, valueOf, withOverrides } from '../parameters/registry.ts';
import type { Spreads } from '../uncertainty/uncertainParameters.ts';
import { BUNDLES, bundleOf, bundleValues } from './presets.ts';
import type { Bundle, BundleKind } from './presets.ts';
import { sameValue } from '../parameters/sameValue.ts';

/** Own values: as overrides, but the points of the layers below may also be dropped (null). */
export type OwnValues = Omit<Overrides, 'venezuela.path'> & { readonly 'venezuela.path'?: PathPoints | null };

/** Chosen bundles and own values: everything that the numbers depend on. Later layers win. */
export interface Scenario {
	readonly preset: string | null;
	readonly market: string | null;
	readonly sanctions: string | null;
	/** The user's own values over the bundles. */
	readonly own: OwnValues;
	/** Seed of the draws, 0…4294967295. */
	readonly seed: number;
	/** Drawn although set. */
	readonly vary: readonly ParameterId[];
	/** Held although uncertain. */
	readonly hold: readonly ParameterId[];
	/** Drawn from a wider or narrower distribution than the published one; none where absent. */
	readonly spread?: Spreads;
}

/** Seed of the draws unless another is chosen. */
export const DEFAULT_SEED = 1;

/** Nothing chosen, nothing changed. */
export const EMPTY_SCENARIO: Scenario = {
	preset: null,
	market: null,
	sanctions: null,
	own: {},
	seed: DEFAULT_SEED,
	vary: [],
	hold: [],
	spread: {}
};

/** Whether nothing is chosen and nothing changed. */
export function isUntouched(scenario: Scenario): boolean {
	const { preset, market, sanctions, own, seed, vary, hold, spread = {} } = scenario;
	const isChosen = [preset, market, sanctions].some((bundle) => bundle !== null);
	const changes = [own, vary, hold, spread].some((change) => Object.keys(change).length > 0);
	return !isChosen && !changes && seed === DEFAULT_SEED;
}

/** Levers that a path of points leaves unread, so that moving one of them drops the points. */
export const LEVERS_BENEATH_PATH: readonly ParameterId[] = [
	'venezuela.quickWin',
	'venezuela.quickWinYears',
	'venezuela.target',
	'venezuela.yearsToTarget',
	'venezuela.maxGrowth'
];

/** Levers beneath a path that own values move: to another value than the layers below have. */
export function movedBeneathPath(own: OwnValues, below: Assumptions): readonly ParameterId[] {
	return LEVERS_BENEATH_PATH.filter((id) => own[id] !== undefined && !sameValue(own[id], valueOf(below, id)));
}

/** Bundles chosen in a scenario, in the order in which they are laid. */
export function bundlesOf(scenario: Scenario): readonly Bundle[] {
	return (Object.keys(BUNDLES) as BundleKind[])
		.map((kind) => bundleOf(kind, scenario[kind]))
		.filter((bundle) => bundle !== null);
}

/** Assumptions beneath the own values: defaults, then preset, market view and sanction regime. */
export function layersBelow(scenario: Scenario): Assumptions {
	return bundlesOf(scenario).reduce(
		(assumptions, bundle) => withOverrides(assumptions, bundleValues(bundle)),
		DEFAULTS
	);
}

/**
 * Assumptions of a scenario, all layers laid.
 *
 * An own value that moves a lever beneath a path drops the points of the layers below, unless the scenario has own points
 * too. One that repeats the layers below moves nothing.
 *
 * @param scenario as `decode` or `readScenarioFile` gives it, or written by hand; an id of a bundle that there is not lays nothing
 * @example assumptionsOf({ ...EMPTY_SCENARIO, own: { 'opec.offsetShare': 0.3 } }).opec.offsetShare; // => 0.3
 */
export function assumptionsOf(scenario: Scenario): Assumptions {
	const { own } = scenario;
	const below = layersBelow(scenario);
	const dropsPath = own['venezuela.path'] === undefined && movedBeneathPath(own, below).length > 0;
	const laid: OwnValues = dropsPath ? { ...own, 'venezuela.path': null } : own;
	// Overrides know no null, since dropping points means nothing over the defaults; laying it is all the same.
	return withOverrides(below, laid as Overrides);
}

/**
 * Full difference of a scenario from the defaults, in registry order.
 *
 * @example overridesOf({ ...EMPTY_SCENARIO, own: { 'opec.offsetShare': 0.3 } }); // => { 'opec.offsetShare': 0.3 }
 */
export function overridesOf(scenario: Scenario): Overrides {
	const assumptions = assumptionsOf(scenario);
	const differing = PARAMETERS.map(({ id }) => [id, valueOf(assumptions, id)] as const).filter(
		([id, value]) => !sameValue(value, valueOf(DEFAULTS, id))
	);
	return Object.fromEntries(differing);
}
