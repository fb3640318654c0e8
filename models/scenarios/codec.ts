import { fault } from '../parameters/fault.ts';
import type { Fault } from '../parameters/fault.ts';
import { shownValue } from '../parameters/shownValue.ts';
import { ASKED_KEYS, askedEntries, readAskedEntries } from './askedQuery.ts';
import { ADDRESS_SEPARATOR, readEntries, writeEntries } from './entries.ts';
import { CODEC_VERSION, migrate, MIGRATIONS } from './migrations.ts';
import type { Entries } from './migrations.ts';
import { pinsValue, readPins } from './pinsQuery.ts';
import { readScenarioEntries, SCENARIO_KEYS, scenarioEntries } from './scenarioQuery.ts';
import { EMPTY_STATE } from './state.ts';
import type { PageState } from './state.ts';
import { unknownKeys } from './unknownKeys.ts';
import { readViewEntries, VIEW_KEYS, viewEntries } from './viewQuery.ts';

/** Characters of the longest query that is read; a longer state belongs in a file. */
export const ADDRESS_LENGTH = 8000;
/** Every key of an address, in its order. */
const KEYS: ReadonlySet<string> = new Set(['v', ...SCENARIO_KEYS, ...VIEW_KEYS, ...ASKED_KEYS, 'pins']);

/**
 * Query of a state, without the question mark: the shortest that restores everything.
 *
 * decode(encode(state)).state equals the state in tidy form.
 *
 * @example encode({ ...EMPTY_STATE, scenario: { ...EMPTY_SCENARIO, preset: 'jpmorgan' } }); // => 'v=1&p=jpmorgan'
 */
export function encode(state: PageState): string {
	const { scenario, view, asked, pins } = state;
	const entries: (readonly [string, string])[] = [
		['v', String(CODEC_VERSION)],
		...scenarioEntries(scenario),
		...viewEntries(view, scenario),
		...askedEntries(asked)
	];
	if (pins.length > 0) entries.push(['pins', pinsValue(pins)]);
	return writeEntries(entries, ADDRESS_SEPARATOR);
}

/** Versions that are read, as a fault names them. */
const VERSIONS = MIGRATIONS.length === 0 ? `version ${CODEC_VERSION}` : `a version 1…${CODEC_VERSION}`;

/** What the page does with an address of another version; who refuses such an address leaves these words out. */
export const USED_ANYWAY = '; what can be read is used';

/** Whether a query is short enough to be an address. */
export function fitsAddress(query: string): boolean {
	return query.length <= ADDRESS_LENGTH;
}

/**
 * State that a query states, with a fault for everything in it that could not be used.
 *
 * Never throws: what is absent or illegal is as in an empty address.
 *
 * @param query with or without its question mark
 * @example decode('?p=jpmorgan&foo=1').faults.length; // => 1
 */
export function decode(query: string): { state: PageState; faults: Fault[] } {
	const bare = query.startsWith('?') ? query.slice(1) : query;
	if (!fitsAddress(bare)) return { state: EMPTY_STATE, faults: [addressTooLong(bare.length)] };
	const { entries, faults } = readEntries(bare, ADDRESS_SEPARATOR);
	const version = readVersion(entries, faults);
	const current = migrate(entries, version);
	const { scenario, faults: scenarioFaults } = readScenarioEntries(current);
	const { view, faults: viewFaults } = readViewEntries(current, scenario);
	const { asked, faults: askedFaults } = readAskedEntries(current);
	const { pins, faults: pinFaults } = readPins(current.get('pins'));
	const unknown = unknownKeys(current, KEYS);
	return {
		state: { scenario, view, ...(Object.keys(asked).length === 0 ? {} : { asked }), pins },
		faults: [...faults, ...scenarioFaults, ...viewFaults, ...askedFaults, ...pinFaults, ...unknown]
	};
}

function addressTooLong(length: number): Fault {
	return fault('address', `at most ${ADDRESS_LENGTH} characters`, `${length}; use a scenario file instead`);
}

/** Version of the codec that wrote the entries. An address without one is read as the first. */
function readVersion(entries: Entries, faults: Fault[]): number {
	const text = entries.get('v');
	if (text === undefined) return 1;
	const version = /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
	if (version !== null && version <= CODEC_VERSION) return version;
	faults.push(fault('v', VERSIONS, `${shownValue(text)}${USED_ANYWAY}`));
	return CODEC_VERSION;
}
