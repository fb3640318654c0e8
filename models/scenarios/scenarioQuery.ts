import { checkAssumptions } from '../parameters/check.ts';
import { fault } from '../parameters/fault.ts';
import type { Fault } from '../parameters/fault.ts';
import type { ParameterId } from '../parameters/registry.ts';
import { suggestion } from '../parameters/nearest.ts';
import { PARAMETERS } from '../parameters/registry.ts';
import { quoted } from '../text/cleanText.ts';
import { inBothLists, readIdList } from './idList.ts';
import type { Entries } from './migrations.ts';
import { percentEncode } from './percent.ts';
import { BUNDLES, bundleOf } from './presets.ts';
import type { BundleKind } from './presets.ts';
import { assumptionsOf, DEFAULT_SEED, EMPTY_SCENARIO } from './scenario.ts';
import type { OwnValues, Scenario } from './scenario.ts';
import { readSeed } from './seed.ts';
import { readSpreadText, spreadText } from './spreads.ts';
import { tidy } from './tidy.ts';
import { readValue, valueText } from './valueText.ts';

/** Key of each kind of bundle in an address. */
const BUNDLE_KEYS = { preset: 'p', market: 'm', sanctions: 's' } as const satisfies Record<
	BundleKind,
	string
>;
const KINDS = Object.keys(BUNDLES) as BundleKind[];

/** Parameters in the order of an address: the path of points comes last. */
const ADDRESS_ORDER: readonly ParameterId[] = [
	...PARAMETERS.map(({ id }) => id).filter((id) => id !== 'venezuela.path'),
	'venezuela.path'
];

/** Every key that states a scenario. */
export const SCENARIO_KEYS: ReadonlySet<string> = new Set([
	...Object.values(BUNDLE_KEYS),
	...ADDRESS_ORDER,
	'vary',
	'hold',
	'spread',
	'seed'
]);

/**
 * Encoded entries of a scenario, shortest form, in the order of an address.
 *
 * @example scenarioEntries({ ...EMPTY_SCENARIO, preset: 'jpmorgan' }); // => [['p', 'jpmorgan']]
 */
export function scenarioEntries(scenario: Scenario): (readonly [string, string])[] {
	const { own, vary, hold, spread, seed, ...chosen } = tidy(scenario);
	const entries: (readonly [string, string])[] = [];
	for (const kind of KINDS) {
		const id = chosen[kind];
		if (id !== null) entries.push([BUNDLE_KEYS[kind], percentEncode(id)]);
	}
	for (const id of ADDRESS_ORDER) {
		const value = own[id];
		if (value !== undefined) entries.push([id, valueText(value)]);
	}
	if (vary.length > 0) entries.push(['vary', vary.join(',')]);
	if (hold.length > 0) entries.push(['hold', hold.join(',')]);
	const spreads = spreadText(spread);
	if (spreads !== '') entries.push(['spread', spreads]);
	if (seed !== DEFAULT_SEED) entries.push(['seed', String(seed)]);
	return entries;
}

/** Scenario that decoded entries state, in tidy form, with a fault for each that says nothing legal. */
export function readScenarioEntries(entries: Entries): { scenario: Scenario; faults: Fault[] } {
	const faults: Fault[] = [];
	const chosen = Object.fromEntries(KINDS.map((kind) => [kind, readBundle(kind, entries, faults)]));
	const scenario = {
		...EMPTY_SCENARIO,
		...chosen,
		own: readOwn(entries, faults),
		vary: readIdList('vary', entries.get('vary')?.split(',') ?? [], faults),
		hold: readIdList('hold', entries.get('hold')?.split(',') ?? [], faults),
		spread: readSpreadText(entries.get('spread'), faults),
		seed: readSeed(entries.get('seed'), faults)
	};
	faults.push(...inBothLists(scenario));
	return { scenario: tidy(withoutConflict(scenario, faults)), faults };
}

function readBundle(kind: BundleKind, entries: Entries, faults: Fault[]): string | null {
	const key = BUNDLE_KEYS[kind];
	const id = entries.get(key);
	if (id === undefined) return null;
	if (bundleOf(kind, id) !== null) return id;
	faults.push(unknownBundle(key, kind, id));
	return null;
}

/** Fault of an id that names no bundle of its kind. */
export function unknownBundle(where: string, kind: BundleKind, id: string): Fault {
	const ids = BUNDLES[kind].map((bundle) => bundle.id);
	return fault(where, `one of ${ids.join(', ')}`, `${quoted(id)}${suggestion(id, ids)}`);
}

function readOwn(entries: Entries, faults: Fault[]): OwnValues {
	const own: [ParameterId, unknown][] = [];
	for (const id of ADDRESS_ORDER) {
		const text = entries.get(id);
		if (text === undefined) continue;
		const { value, fault: wrong } = readValue(id, text);
		if (wrong === null) own.push([id, value]);
		else faults.push(wrong);
	}
	return Object.fromEntries(own);
}

/** Scenario without the own values that contradict each other; each contradiction is a fault. */
export function withoutConflict(scenario: Scenario, faults: Fault[]): Scenario {
	const conflicts = checkAssumptions(assumptionsOf(scenario));
	if (conflicts.length === 0) return scenario;
	faults.push(...conflicts);
	const blamed = (id: string): boolean => conflicts.some(({ ids }) => ids.some((other) => other === id));
	const kept = Object.entries(scenario.own).filter(([id]) => !blamed(id));
	return { ...scenario, own: Object.fromEntries(kept) };
}
