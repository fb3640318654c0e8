import { PARAMETERS } from '#models/parameters/registry.ts';
import type { ParameterId } from '#models/parameters/registry.ts';
import { suggestion } from '#models/parameters/nearest.ts';
import { quoted } from '#models/text/cleanText.ts';
import { heldIds, isUncertain, UNCERTAIN_IDS } from '#models/scenarios/heldIds.ts';
import { isRecord } from '#models/scenarios/jsonKind.ts';
import type { JsonRecord } from '#models/scenarios/jsonKind.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import { decimal } from '#models/scenarios/valueText.ts';
import type { Flags, FlagSpecs } from './flags.ts';

/** What the draws of a scenario move, the same for every command that takes one. */
export const DRAW_FLAGS: FlagSpecs = {
	vary: { value: 'ids', help: 'draw these although they are set: ids and groups, with commas' },
	hold: { value: 'ids', help: 'hold these in every draw: ids and groups, with commas' },
	spread: {
		value: 'id=factor',
		isRepeatable: true,
		help: 'draw from a wider (> 1) or narrower (< 1) distribution, of an id or a group; repeatable'
	}
};

/** Groups that hold uncertain parameters. */
const GROUPS: readonly string[] = [...new Set(PARAMETERS.filter(isUncertain).map(({ group }) => group))];
/** All that these flags may name. */
const NAMES: readonly string[] = [...GROUPS, ...UNCERTAIN_IDS];

/** Uncertain parameters of a group; the name itself where it is none. */
function idsOf(name: string): readonly string[] {
	const ids = PARAMETERS.filter((one) => one.group === name && isUncertain(one)).map(({ id }) => id);
	return ids.length === 0 ? [name] : ids;
}

/** The same of a name that a flag is given; none, and a fault, where it is neither. */
function namedIds(flag: string, name: string, faults: string[]): readonly string[] {
	if (NAMES.includes(name)) return idsOf(name);
	const allowed = `ids of uncertain parameters, or of their groups ${GROUPS.join(', ')}`;
	faults.push(`--${flag} requires ${allowed}, got ${quoted(name)}${suggestion(name, NAMES)}`);
	return [];
}

const namesOf = (flags: Flags, flag: 'vary' | 'hold') =>
	(flags.text(flag) ?? '').split(',').map((name) => name.trim());

/** Ids that a flag lists; none where it is not given. */
function listed(flags: Flags, flag: 'vary' | 'hold', faults: string[]): readonly string[] {
	return flags.has(flag) ? namesOf(flags, flag).flatMap((name) => namedIds(flag, name, faults)) : [];
}

/** A scenario's record with the flags over it: what a flag draws is no longer held by what lies beneath, and the reverse. */
export function laidDraws(beneath: JsonRecord, flags: Flags, faults: string[]): JsonRecord {
	const [vary, hold] = [listed(flags, 'vary', faults), listed(flags, 'hold', faults)];
	const list = (key: 'vary' | 'hold', own: readonly string[], other: readonly string[]) => {
		const below = beneath[key] ?? [];
		if (!Array.isArray(below)) return { [key]: below };
		const kept = below.filter((id) => !own.includes(id) && !other.includes(id));
		return { [key]: [...kept, ...own] };
	};
	return {
		...beneath,
		...(vary.length + hold.length === 0 ? {} : { ...list('vary', vary, hold), ...list('hold', hold, vary) }),
		...laidSpreads(beneath, flags, faults)
	};
}

/** Names and factors of `--spread name=factor`; a text without a factor is a fault. */
function spreadPairs(flags: Flags, faults: string[]): (readonly [name: string, factor: string])[] {
	return flags.texts('spread').flatMap((text) => {
		const equals = text.indexOf('=');
		if (equals >= 0) return [[text.slice(0, equals).trim(), text.slice(equals + 1).trim()] as const];
		faults.push(`--spread requires id=factor, got ${quoted(text)}`);
		return [];
	});
}

/** Factors of `--spread` over those beneath. */
function laidSpreads(beneath: JsonRecord, flags: Flags, faults: string[]): JsonRecord {
	if (!flags.has('spread')) return {};
	const spread = new Map<string, unknown>();
	for (const [name, factor] of spreadPairs(flags, faults)) {
		for (const id of namedIds('spread', name, faults)) {
			if (spread.has(id)) faults.push(`--spread requires each id once, got ${quoted(id)} again`);
			spread.set(id, decimal(factor) ?? factor);
		}
	}
	const below = beneath.spread ?? {};
	return { spread: isRecord(below) ? { ...below, ...Object.fromEntries(spread) } : below };
}

/** What the flags of the draws say in vain, in words: what is set is held already, what is not is drawn already. */
export function drawRemarks(flags: Flags, scenario: Scenario): readonly string[] {
	const idle = (flag: 'vary' | 'hold', why: string) =>
		(flags.has(flag) ? namesOf(flags, flag) : [])
			.filter((name) => !scenario[flag].some((id) => idsOf(name).includes(id)))
			.map((name) => `--${flag} ${name} changes no draw: ${why}`);
	const held = heldIds(scenario);
	const spreads = spreadPairs(flags, []).map(([name]) => name);
	const isHeld = (name: string) => idsOf(name).every((id) => held.has(id as ParameterId));
	return [
		...spreads.filter(isHeld).map((name) => `--spread ${name} changes no draw: every draw holds it`),
		...idle('vary', 'it is not set, so the draws move it already'),
		...idle('hold', 'it is set, so every draw holds it already')
	];
}
