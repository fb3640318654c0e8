import type { Spreads } from '../uncertainty/uncertainParameters.ts';
import { checkOverrides } from '../parameters/check.ts';
import { fault } from '../parameters/fault.ts';
import type { Fault } from '../parameters/fault.ts';
import { cleanText, NAME_LENGTH, NOTE_LENGTH, quoted, shortText } from '../text/cleanText.ts';
import { inBothLists, readIdList } from './idList.ts';
import { isRecord, kindOf } from './jsonKind.ts';
import type { JsonRecord } from './jsonKind.ts';
import { lengthFault, tooLong } from './pinsQuery.ts';
import { bundleOf } from './presets.ts';
import type { BundleKind } from './presets.ts';
import { isResultRecord, scenarioOfResult } from './resultRecord.ts';
import { DEFAULT_SEED, EMPTY_SCENARIO } from './scenario.ts';
import type { OwnValues, Scenario } from './scenario.ts';
import { unknownBundle, withoutConflict } from './scenarioQuery.ts';
import { isSeed, seedFault } from './seed.ts';
import { readSpreads } from './spreads.ts';
import { tidy } from './tidy.ts';

/** What a scenario file says. */
export interface ScenarioFile {
	readonly scenario: Scenario;
	readonly name?: string;
	readonly note?: string;
	/** Version of the model that wrote it. */
	readonly model?: string;
}

/** Version of a model: three numbers, and what a forerunner may add to them. */
const VERSION = /^\d{1,6}\.\d{1,6}\.\d{1,6}(-[\w.-]{1,40})?$/;

const KEYS = [
	'model',
	'name',
	'note',
	'preset',
	'market',
	'sanctions',
	'seed',
	'vary',
	'hold',
	'spread',
	'overrides'
] as const;

/**
 * Scenario of an untrusted JSON value: what a scenario file holds, or a result of ours, whose scenario it then is.
 *
 * @param where how faults name the value
 */
export function readScenarioRecord(
	content: unknown,
	where: string
): ScenarioFile & { readonly faults: readonly Fault[] } {
	if (!isRecord(content)) {
		return { scenario: EMPTY_SCENARIO, faults: [fault(where, 'an object', kindOf(content))] };
	}
	const value = isResultRecord(content) ? scenarioOfResult(content) : content;
	const faults: Fault[] = unknownRecordKeys(value, where, KEYS);
	const scenario: Scenario = {
		preset: readChoice('preset', value, faults),
		market: readChoice('market', value, faults),
		sanctions: readChoice('sanctions', value, faults),
		own: readOverrides(value, faults),
		seed: readSeedValue(value, faults),
		vary: readList('vary', value, faults),
		hold: readList('hold', value, faults),
		spread: readSpreadValues(value, faults)
	};
	faults.push(...inBothLists(scenario));
	const words = {
		...readWords('name', NAME_LENGTH, value, faults),
		...readWords('note', NOTE_LENGTH, value, faults),
		...readModel(value, faults)
	};
	return { scenario: tidy(withoutConflict(scenario, faults)), ...words, faults };
}

/** Faults of the keys of an object that are not among the known ones. */
export function unknownRecordKeys(value: JsonRecord, where: string, known: readonly string[]): Fault[] {
	return Object.keys(value)
		.filter((key) => !known.includes(key))
		.map((key) => fault(where, `keys among ${known.join(', ')}`, quoted(key)));
}

/** Own value of a key; what an object inherits is no part of a file. */
function own(value: JsonRecord, key: string): unknown {
	return Object.hasOwn(value, key) ? value[key] : undefined;
}

function readChoice(kind: BundleKind, value: JsonRecord, faults: Fault[]): string | null {
	const id = own(value, kind);
	if (id === undefined || id === null) return null;
	if (typeof id === 'string' && bundleOf(kind, id) !== null) return id;
	faults.push(unknownBundle(kind, kind, typeof id === 'string' ? id : kindOf(id)));
	return null;
}

function readOverrides(value: JsonRecord, faults: Fault[]): OwnValues {
	const stated = own(value, 'overrides');
	if (!isRecord(stated)) {
		faults.push(fault('overrides', 'an object', kindOf(stated)));
		return {};
	}
	// The absence of points is a value of ours that no check of values knows.
	const { 'venezuela.path': path, ...others } = stated;
	const { overrides, faults: illegal } = checkOverrides(path === null ? others : stated);
	faults.push(...illegal);
	return path === null ? { ...overrides, 'venezuela.path': null } : overrides;
}

function readSeedValue(value: JsonRecord, faults: Fault[]): number {
	const seed = own(value, 'seed');
	if (seed === undefined) return DEFAULT_SEED;
	if (isSeed(seed)) return seed;
	faults.push(seedFault('seed', typeof seed === 'number' ? String(seed) : kindOf(seed)));
	return DEFAULT_SEED;
}

function readList(key: 'vary' | 'hold', value: JsonRecord, faults: Fault[]): Scenario['vary'] {
	const list = own(value, key);
	if (list === undefined) return [];
	if (Array.isArray(list)) return readIdList(key, list, faults);
	faults.push(fault(key, 'a list of ids', kindOf(list)));
	return [];
}

function readSpreadValues(value: JsonRecord, faults: Fault[]): Spreads {
	const spread = own(value, 'spread');
	if (spread === undefined) return {};
	if (isRecord(spread)) return readSpreads(Object.entries(spread), faults);
	faults.push(fault('spread', 'an object', kindOf(spread)));
	return {};
}

/** Version of the model that wrote a file, as far as it says. */
function readModel(value: JsonRecord, faults: Fault[]): { model?: string } {
	const model = own(value, 'model');
	if (model === undefined) return {};
	const version = typeof model === 'string' ? cleanText(model) : '';
	if (VERSION.test(version)) return { model: version };
	const got = typeof model === 'string' ? quoted(model) : kindOf(model);
	faults.push(fault('model', 'a version such as 1.0.0', got));
	return {};
}

function readWords(
	key: 'name' | 'note',
	length: number,
	value: JsonRecord,
	faults: Fault[]
): { [key: string]: string } {
	const text = own(value, key);
	if (text === undefined) return {};
	if (typeof text !== 'string') {
		faults.push(fault(key, 'a text', kindOf(text)));
		return {};
	}
	if (tooLong(text, length)) faults.push(lengthFault(key, length, text));
	return { [key]: shortText(text, length) };
}
