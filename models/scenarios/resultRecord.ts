import { DEFAULTS, valueOf } from '../parameters/registry.ts';
import { decode } from './codec.ts';
import { drawChoiceRecord } from './drawChoice.ts';
import { isRecord } from './jsonKind.ts';
import type { JsonRecord } from './jsonKind.ts';
import { BUNDLES, bundleOf } from './presets.ts';
import type { BundleKind } from './presets.ts';

/** What a result and a scenario file both say, under the same keys. */
const SHARED = ['model', 'preset', 'market', 'sanctions', 'seed', 'vary', 'hold', 'spread'] as const;

/**
 * Whether a JSON object is a result of ours, of a run or of draws, and no scenario file: it holds both worlds by year, or
 * quantiles.
 */
export function isResultRecord(value: JsonRecord): boolean {
	const holds = (key: string) => Object.hasOwn(value, key) && isRecord(value[key]);
	const isRun = ['baseline', 'scenario', 'years'].every(holds);
	const isOfDraws = Object.hasOwn(value, 'by') && (holds('level') || holds('difference'));
	return holds('overrides') && (isRun || isOfDraws);
}

/**
 * The scenario of a result, as a scenario file would state it: still untrusted, each value still to be checked.
 *
 * A result states its full difference from the defaults; over its bundles, what they set and it does not name is at the
 * default. Name, note, seed and choice of the draws are its own, else those that a saved file carries in its provenance.
 */
export function scenarioOfResult(value: JsonRecord): JsonRecord {
	const provenance = ownRecord(value, 'provenance');
	const stated = Object.fromEntries(
		SHARED.filter((key) => Object.hasOwn(value, key)).map((key) => [key, value[key]])
	);
	const words = Object.fromEntries(
		[provenance, value].flatMap((record) =>
			['name', 'note'].filter((key) => Object.hasOwn(record, key)).map((key) => [key, record[key]])
		)
	);
	const overrides = { ...defaultsOverBundles(value), ...ownRecord(value, 'overrides') };
	return { ...drawsOfAddress(provenance), ...stated, ...words, overrides };
}

/** Defaults of everything that the bundles of a record set. */
function defaultsOverBundles(value: JsonRecord): JsonRecord {
	const bundles = (Object.keys(BUNDLES) as BundleKind[]).map((kind) => {
		const id = Object.hasOwn(value, kind) ? value[kind] : null;
		return typeof id === 'string' ? bundleOf(kind, id) : null;
	});
	const ids = bundles.flatMap((bundle) => bundle?.touches ?? []);
	return Object.fromEntries(ids.map((id) => [id, valueOf(DEFAULTS, id)]));
}

/** Seed and choice of the draws of the address in a file's provenance; nothing where it has none that is faultless. */
function drawsOfAddress({ address }: JsonRecord): JsonRecord {
	if (typeof address !== 'string' || !address.includes('?')) return {};
	const { state, faults } = decode(address.slice(address.indexOf('?')));
	if (faults.length > 0) return {};
	return { seed: state.scenario.seed, ...drawChoiceRecord(state.scenario) };
}

function ownRecord(value: JsonRecord, key: string): JsonRecord {
	const held = Object.hasOwn(value, key) ? value[key] : null;
	return isRecord(held) ? held : {};
}
