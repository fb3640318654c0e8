import type { Overrides, ParameterId } from '../../parameters/registry.ts';
import { DEFAULTS, valueOf } from '../../parameters/registry.ts';
import type { SourceId } from '../../parameters/sources.ts';

/** A named set of values: a preset, a market view or a sanction regime. */
export interface Bundle {
	readonly id: string;
	readonly label: string;
	/** Absent where the values are this project's own. */
	readonly source: SourceId | null;
	/** When it was published or observed; absent for this project's own. */
	readonly date: string | null;
	readonly overrides: Overrides;
	/** Every id that this bundle or one of its kind may set: laying one over another leaves nothing of the first. */
	readonly touches: readonly ParameterId[];
}

/** What is told of a bundle beyond what a run needs; a page fetches it when somebody asks. */
export interface BundleWords {
	/** What it says, in one sentence. */
	readonly sentence: string;
	/** How it was read, and what it must not be taken for. */
	readonly note: string;
}

/** A bundle before its kind is known. */
export type BundleSpec = Omit<Bundle, 'touches'>;

/**
 * Bundles of one kind, each of which touches whatever any of them sets.
 *
 * @param specs in the order of the menu
 * @example bundles([a, b])[0].touches; // => the ids of a and of b
 */
export function bundles(specs: readonly BundleSpec[]): readonly Bundle[] {
	const ids = specs.flatMap((spec) => Object.keys(spec.overrides) as ParameterId[]);
	const touches = [...new Set(ids)];
	return specs.map((spec) => ({ ...spec, touches }));
}

/**
 * Values that a bundle lays down: its own, and the default for every other id that it touches.
 *
 * @example bundleValues(central)['market.anticipation']; // => 0.15
 */
export function bundleValues(bundle: Bundle): Overrides {
	const resting = Object.fromEntries(bundle.touches.map((id) => [id, valueOf(DEFAULTS, id)]));
	return { ...resting, ...bundle.overrides };
}
